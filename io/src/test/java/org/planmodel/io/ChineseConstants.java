package org.planmodel.io;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * Collects the constants of a class that hold Chinese characters: texts, and numbers where they are used as characters, which is where they are compared for equality, handed to a method that takes a
 * character or looks for one, returned as one or chosen by in a switch.
 */
final class ChineseConstants extends ClassVisitor {
    private final Set<String> found = new TreeSet<>();

    ChineseConstants() {
        super(Opcodes.ASM9);
    }

    List<String> found() {
        return List.copyOf(found);
    }

    private void text(Object constant) {
        if (constant instanceof String text && text.codePoints().anyMatch(ChineseConstants::isChinese)) {
            found.add(text.replaceAll("[\u0001\u0002]", "{}"));
        }
    }

    private void character(int number) {
        if (number <= Character.MAX_VALUE && isChinese(number)) {
            found.add(Character.toString(number));
        }
    }

    private static boolean isChinese(int codePoint) {
        return Character.isValidCodePoint(codePoint) && Character.isIdeographic(codePoint);
    }

    @Override
    public FieldVisitor visitField(int access, String name, String descriptor, String signature, Object value) {
        text(value);
        if (value instanceof Integer number && descriptor.equals("C")) {
            character(number);
        }
        return null;
    }

    @Override
    public AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
        return new Values();
    }

    @Override
    public MethodVisitor visitMethod(
            int access, String name, String descriptor, String signature, String[] exceptions) {
        return new Code(Type.getReturnType(descriptor));
    }

    private final class Values extends AnnotationVisitor {
        Values() {
            super(Opcodes.ASM9);
        }

        @Override
        public void visit(String name, Object value) {
            text(value);
        }

        @Override
        public AnnotationVisitor visitArray(String name) {
            return this;
        }
    }

    private final class Code extends MethodVisitor {
        private final Type returned;
        private int pushed = -1;

        Code(Type returned) {
            super(Opcodes.ASM9);
            this.returned = returned;
        }

        private void used() {
            character(pushed);
            pushed = -1;
        }

        @Override
        public AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
            return new Values();
        }

        @Override
        public void visitLdcInsn(Object value) {
            text(value);
            pushed = value instanceof Integer number ? number : -1;
        }

        @Override
        public void visitIntInsn(int opcode, int operand) {
            pushed = operand;
        }

        @Override
        public void visitJumpInsn(int opcode, Label label) {
            if (opcode == Opcodes.IF_ICMPEQ || opcode == Opcodes.IF_ICMPNE) {
                used();
            }
            pushed = -1;
        }

        @Override
        public void visitInsn(int opcode) {
            boolean isReturned = opcode == Opcodes.IRETURN && returned.equals(Type.CHAR_TYPE);
            if (isReturned || opcode == Opcodes.CASTORE) {
                used();
            }
            pushed = -1;
        }

        @Override
        public void visitVarInsn(int opcode, int index) {
            pushed = opcode < Opcodes.ISTORE ? pushed : -1;
        }

        @Override
        public void visitMethodInsn(int opcode, String owner, String name, String descriptor, boolean isInterface) {
            Type[] taken = Type.getArgumentTypes(descriptor);
            boolean character = taken.length > 0 && taken[taken.length - 1].equals(Type.CHAR_TYPE);
            if (character || name.equals("indexOf") || name.equals("lastIndexOf")) {
                used();
            }
            pushed = -1;
        }

        @Override
        public void visitInvokeDynamicInsn(String name, String descriptor, Handle bootstrap, Object... arguments) {
            Arrays.stream(arguments).forEach(ChineseConstants.this::text);
            pushed = -1;
        }

        @Override
        public void visitLookupSwitchInsn(Label otherwise, int[] keys, Label[] labels) {
            Arrays.stream(keys).forEach(ChineseConstants.this::character);
        }

        @Override
        public void visitTableSwitchInsn(int low, int high, Label otherwise, Label... labels) {
            for (int key = low; key <= high; key++) {
                if (labels[key - low] != otherwise) {
                    character(key);
                }
            }
        }
    }
}
