package org.planmodel.io.prose;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Loads the classes of the project once more, each with a counter in every method and every loop, so that the work of a read can be counted instead of timed. */
final class CountingLoader extends ClassLoader {
    private static final String OURS = "org.planmodel.";
    private static final String WORK = Work.class.getName().replace('.', '/');
    private static final Set<String> COUNTED = Arrays.stream(Work.class.getDeclaredMethods())
            .filter(method -> method.getParameterCount() > 0)
            .map(CountingLoader::key)
            .collect(Collectors.toSet());

    CountingLoader() {
        super(CountingLoader.class.getClassLoader());
    }

    private static String key(Method method) {
        return method.getName() + org.objectweb.asm.Type.getMethodDescriptor(method);
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        synchronized (getClassLoadingLock(name)) {
            Class<?> loaded = findLoadedClass(name);
            if (loaded == null) {
                loaded = name.startsWith(OURS) ? define(name) : super.loadClass(name, resolve);
            }
            return loaded;
        }
    }

    private Class<?> define(String name) throws ClassNotFoundException {
        String path = name.replace('.', '/') + ".class";
        try (InputStream in = getParent().getResourceAsStream(path)) {
            if (in == null) {
                throw new ClassNotFoundException(name);
            }
            ClassReader reader = new ClassReader(in.readAllBytes());
            ClassWriter writer = new ClassWriter(reader, 0);
            boolean counter = name.equals(Work.class.getName());
            reader.accept(counter ? writer : new Counting(writer), 0);
            byte[] bytes = writer.toByteArray();
            return defineClass(name, bytes, 0, bytes.length);
        } catch (IOException e) {
            throw new ClassNotFoundException(name, e);
        }
    }

    /** Puts the counter into each method of a class. */
    private static final class Counting extends ClassVisitor {
        Counting(ClassVisitor next) {
            super(Opcodes.ASM9, next);
        }

        @Override
        public MethodVisitor visitMethod(
                int access, String name, String descriptor, String signature, String[] exceptions) {
            MethodVisitor next = super.visitMethod(access, name, descriptor, signature, exceptions);
            return next == null ? null : new Steps(next);
        }
    }

    /** Counts each entry into the method, each jump back, and what the library's searches pass over. */
    private static final class Steps extends MethodVisitor {
        private final Set<Label> passed = new HashSet<>();

        Steps(MethodVisitor next) {
            super(Opcodes.ASM9, next);
        }

        private void step() {
            super.visitMethodInsn(Opcodes.INVOKESTATIC, WORK, "step", "()V", false);
        }

        @Override
        public void visitCode() {
            super.visitCode();
            step();
        }

        @Override
        public void visitLabel(Label label) {
            super.visitLabel(label);
            passed.add(label);
        }

        @Override
        public void visitJumpInsn(int opcode, Label label) {
            if (passed.contains(label)) {
                step();
            }
            super.visitJumpInsn(opcode, label);
        }

        @Override
        public void visitMethodInsn(int opcode, String owner, String name, String descriptor, boolean isInterface) {
            boolean text = owner.equals("java/lang/String")
                    || owner.equals("java/lang/CharSequence")
                    || owner.equals("java/lang/StringBuilder");
            String counted = "(L" + owner + ";" + descriptor.substring(1);
            if (text && opcode != Opcodes.INVOKESTATIC && COUNTED.contains(name + counted)) {
                super.visitMethodInsn(Opcodes.INVOKESTATIC, WORK, name, counted, false);
            } else {
                super.visitMethodInsn(opcode, owner, name, descriptor, isInterface);
            }
        }
    }
}
