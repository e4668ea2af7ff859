package org.planmodel.io.prose;

import org.planmodel.UnitKind;

/** Tells what kind of unit a name belongs to, by its first and last characters. */
final class UnitKinds {
    private UnitKinds() {}

    static UnitKind of(String name) {
        if (name.startsWith("各") || name.contains("有关") || name.contains("相关") || name.contains("成员单位")) {
            return UnitKind.GROUP;
        }
        if (name.endsWith("政府")) {
            return UnitKind.GOVERNMENT;
        }
        if (name.endsWith("街道")
                || name.endsWith("街道办")
                || name.endsWith("街道办事处")
                || name.endsWith("镇")
                || name.endsWith("乡")) {
            return UnitKind.SUB_DISTRICT;
        }
        if (name.endsWith("公司") || name.endsWith("集团") || name.endsWith("银行") || name.endsWith("企业")) {
            return UnitKind.ENTERPRISE;
        }
        if (name.endsWith("大学") || name.endsWith("学院") || name.endsWith("学校")) {
            return UnitKind.SCHOOL;
        }
        if (name.endsWith("医院")) {
            return UnitKind.HOSPITAL;
        }
        if (name.endsWith("管委会") || name.endsWith("委员会")) {
            return UnitKind.COMMITTEE;
        }
        char last = name.charAt(name.length() - 1);
        return "局委办厅部院署".indexOf(last) >= 0 ? UnitKind.DEPARTMENT : UnitKind.OTHER;
    }
}
