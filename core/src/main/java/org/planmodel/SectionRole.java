package org.planmodel;

/** What a part of a document is for (章节角色). */
public enum SectionRole {
    /** Addressee, notice, who approved and issued it, when (印发通知, 落款). */
    FRONT_MATTER,
    /** The review of the past year (执行情况, 工作回顾). */
    REVIEW,
    /** Difficulties and challenges (困难和挑战). */
    DIFFICULTIES,
    /** The guiding thought (总体思路, 指导思想). */
    GUIDING_THOUGHT,
    /** The main objectives (主要目标). */
    OBJECTIVES,
    /** The tasks (主要任务). */
    TASKS,
    /** How execution is secured (保障措施). */
    SAFEGUARDS,
    /** Explanations of terms (名词解释). */
    GLOSSARY,
    /** An appendix (附件, 附表). */
    APPENDIX,
    /** A table of contents (目录). */
    CONTENTS,
    /** What does not belong to the plan: the web page around it, page numbers (页面噪声). */
    NOISE,
    /** A part with a heading and no role of its own (章节). */
    SECTION,
    /** A numbered item without a heading of its own (条目). */
    ITEM,
    /** A paragraph (段落). */
    PARAGRAPH,
    /** A table (表格). */
    TABLE
}
