package io.kienco.plan.explain;

import io.kienco.model.Assessment;
import io.kienco.model.Plan;
import io.kienco.model.Scenario;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What a plan was made from, in hashes. */
final class Fingerprints {

  private Fingerprints() {}

  static Plan.Fingerprint of(Assessment assessment, Scenario scenario) {
    return new Plan.Fingerprint(
        assessment.portfolio().info().id(),
        assessment.portfolio().fingerprint(),
        assessment.rulebook(),
        sha256(text(scenario)),
        scenario.solve().seed(),
        Plan.VERSION);
  }

  /** A text that is the same for equal values: sets and maps are sorted. */
  private static String text(Object value) {
    if (value instanceof Record r) {
      StringBuilder text = new StringBuilder("(");
      for (RecordComponent part : r.getClass().getRecordComponents()) {
        text.append(part.getName()).append('=').append(text(read(r, part))).append(';');
      }
      return text.append(')').toString();
    }
    if (value instanceof Map<?, ?> map) {
      Map<String, String> sorted = new TreeMap<>();
      map.forEach((k, v) -> sorted.put(text(k), text(v)));
      return sorted.toString();
    }
    if (value instanceof Collection<?> all) {
      List<String> texts = all.stream().map(Fingerprints::text).toList();
      return (value instanceof List ? texts : texts.stream().sorted().toList()).toString();
    }
    return String.valueOf(value);
  }

  private static Object read(Record owner, RecordComponent part) {
    try {
      return part.getAccessor().invoke(owner);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("cannot read " + part, e);
    }
  }

  private static String sha256(String text) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
