package org.planmodel.io.prose;

import java.util.Optional;

/**
 * A rank: 第5位, 第三, 前10名.
 *
 * @param among whether it says “among the first”: 前三
 * @param superlative whether it is 首个, 唯一, 最多
 * @param scope among whom, where the scope belongs to the word
 */
record Rank(
        Numeral numeral, int start, int end, int rank, boolean among, boolean superlative, Optional<String> scope) {}
