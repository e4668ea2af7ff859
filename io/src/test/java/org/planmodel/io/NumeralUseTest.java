package org.planmodel.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.List;
import org.junit.jupiter.api.Test;

class NumeralUseTest {
    @Test
    void survivesSerialization() throws Exception {
        List<NumeralUse> uses =
                Plans.readText("青屿区2026年国民经济和社会发展计划\n新增国家高新技术企业50家以上。\n").numerals();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(uses);
        }

        assertThat(uses).hasSizeGreaterThan(1);
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            assertThat(in.readObject()).isEqualTo(uses);
        }
    }
}
