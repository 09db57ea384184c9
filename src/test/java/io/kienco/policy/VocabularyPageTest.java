package io.kienco.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Keeps {@code docs/vocabulary.md} as the vocabulary has it; -Dkienco.write=true rewrites. */
class VocabularyPageTest {
  private static final Vocabulary VOCABULARY = Vocabulary.STANDARD;

  @Test
  void thePageIsAsTheVocabularyHasIt() throws IOException {
    StringBuilder page =
        new StringBuilder(
            "# What a rule may name\n\nGenerated from `src/main/resources/policy/vocabulary.tsv`; do not edit by hand.\n\n");
    page.append(WrittenPage.resource("vocabulary-opening.md"));
    for (String name : VOCABULARY.typeNames()) {
      Vocabulary.Type type = VOCABULARY.type(name);
      page.append(
          "\n## %s%n%n%s. *%s.*%n%n".formatted(name, type.meaning().en(), type.meaning().vi()));
      page.append("| field | kind | meaning | nghĩa | codes |\n|---|---|---|---|---|\n");
      for (Vocabulary.Field f : type.fields().values()) {
        String kind =
            f.kind()
                + (f.key() ? ", key" : f.join() ? ", points to a key" : "")
                + (f.unknown() ? ", may be unknown" : "");
        page.append(
            "| `%s` | %s | %s | %s | %s |%n"
                .formatted(
                    f.name(),
                    kind,
                    f.meaning().en(),
                    f.meaning().vi(),
                    String.join(" ", f.codes())));
      }
    }
    page.append("\n## findings\n\n| call | meaning | nghĩa |\n|---|---|---|\n");
    for (String name : VOCABULARY.callNames()) {
      Vocabulary.Call call = VOCABULARY.call(name);
      page.append(
          "| `findings.%s( %s )` | %s | %s |%n"
              .formatted(
                  name,
                  String.join(", ", call.arguments()),
                  call.meaning().en(),
                  call.meaning().vi()));
    }
    WrittenPage.check(Path.of("docs/vocabulary.md"), page.toString());
  }

  /** A field of the table is a field of the record, of that kind; what may be null says so. */
  @Test
  void theVocabularyFitsTheFacts() {
    List<String> misfits = new ArrayList<>();
    for (String name : VOCABULARY.typeNames()) {
      for (Vocabulary.Field field : VOCABULARY.type(name).fields().values()) {
        RecordComponent component =
            Arrays.stream(Vocabulary.CLASSES.get(name).getRecordComponents())
                .filter(c -> c.getName().equals(field.name()))
                .findFirst()
                .orElseThrow();
        if (!KINDS.get(component.getType().getSimpleName()).equals(field.kind())) {
          misfits.add(name + "." + field.name());
        }
        boolean boxedNumber =
            List.of("Integer", "Long", "Double", "Boolean")
                .contains(component.getType().getSimpleName());
        if (boxedNumber != field.unknown() && !field.kind().equals("text")) {
          misfits.add(name + "." + field.name() + " unknown");
        }
      }
    }
    assertEquals(List.of(), misfits);
  }

  private static final Map<String, String> KINDS =
      Map.of(
          "String", "text", "Integer", "number", "int", "number", "Long", "number", "Double",
          "number", "double", "number", "Boolean", "yes/no", "boolean", "yes/no");
}
