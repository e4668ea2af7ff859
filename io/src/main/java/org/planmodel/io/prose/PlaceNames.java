package org.planmodel.io.prose;

import java.util.Optional;
import org.planmodel.AdministrativeLevel;

/** Finds the place that a title, an issuer or a congress names, and says from the name on which level of administration it stands. */
final class PlaceNames {
    private PlaceNames() {}

    /** The name of a place in a title: 宝安区 of 宝安区2024年…; of several, the innermost. */
    static Optional<String> place(String line) {
        String s = line;
        boolean nation = s.startsWith("国务院")
                || s.contains("中华人民共和国国民经济")
                || s.contains("全国人民代表大会")
                || s.contains("全国人大")
                || s.startsWith("国家发展和改革委员会");
        if (nation) {
            return Optional.of("全国");
        }
        int from = 0;
        int year = s.indexOf('年');
        if (year > 0 && year <= 6 && NumeralScanner.isArabicDigit(s.charAt(0))) {
            from = year + 1;
        }
        while (from < s.length() && "《“关于印发在".indexOf(s.charAt(from)) >= 0) {
            from++;
        }
        int best = -1;
        int start = from;
        for (int i = from + 1; i < Math.min(s.length(), from + 16); i++) {
            char c = s.charAt(i);
            if (!Character.isLetter(c) || c < 128 || "年在届发政人工国的".indexOf(c) >= 0 || c == '经' && s.startsWith("经济", i)) {
                break;
            }
            boolean ends = "省市县州盟旗镇乡".indexOf(c) >= 0 && i > from
                    || c == '区'
                            && i - start >= 1
                            && !s.startsWith("区域", i)
                            && !s.startsWith("区块", i)
                            && !s.startsWith("区划", i);
            if (ends) {
                if (best >= 0 && i - best > 1 && c != '县' || c == '省' || best >= 0 && i - best > 2) {
                    start = c == '省' ? from : best + 1;
                }
                best = i;
            }
        }
        if (best < 0) {
            return Optional.empty();
        }
        String name = s.substring(start, best + 1);
        return name.length() >= 2 && name.length() <= 12 ? Optional.of(name) : Optional.empty();
    }

    static AdministrativeLevel level(String name) {
        if (name.equals("全国")) {
            return AdministrativeLevel.NATION;
        }
        boolean municipality = name.equals("北京市") || name.equals("天津市") || name.equals("上海市") || name.equals("重庆市");
        if (name.endsWith("省") || name.endsWith("自治区") || municipality) {
            return AdministrativeLevel.PROVINCE;
        }
        char last = name.charAt(name.length() - 1);
        return switch (last) {
            case '市', '州', '盟' -> AdministrativeLevel.CITY;
            case '区', '县', '旗' -> AdministrativeLevel.COUNTY;
            case '镇', '乡' -> AdministrativeLevel.TOWNSHIP;
            default -> AdministrativeLevel.UNKNOWN;
        };
    }
}
