package io.kienco.referee;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.kienco.model.Assessment;
import io.kienco.model.Finding;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What the rules said, as plain data: the referee trusts it and checks the plan against it.
 *
 * @param points thousandths of a point by proposal; none is 0
 * @param mandates year by which a proposal must be finished, by proposal
 * @param schemes schemes that may pay, by proposal; none means every scheme
 * @param owed entitlements in đồng, by year
 */
record Judgement(
    Map<String, Long> points,
    Set<String> excluded,
    Map<String, Integer> mandates,
    Map<String, Set<String>> schemes,
    SortedMap<Integer, Long> owed) {

  static Judgement none() {
    return new Judgement(
        new HashMap<>(), new HashSet<>(), new HashMap<>(), new HashMap<>(), new TreeMap<>());
  }

  Judgement with(Map<String, Long> other) {
    return new Judgement(other, excluded, mandates, schemes, owed);
  }

  /** From the nouns, where a test holds an assessment. */
  static Judgement of(Assessment assessment) {
    Judgement judgement = none();
    assessment.findings().forEach(judgement::add);
    return judgement;
  }

  /**
   * As the file that {@code assess} writes has it: a ranking, and entitlements by name and year.
   */
  static Judgement read(Path file) throws IOException {
    Judgement judgement = none();
    JsonNode json = new ObjectMapper().readTree(file.toFile());
    json.path("ranking").forEach(judgement::add);
    for (JsonNode byYear : json.path("entitlements")) {
      for (Map.Entry<String, JsonNode> due : byYear.properties()) {
        int year = Integer.parseInt(due.getKey());
        judgement.owed.merge(year, due.getValue().asLong(), Math::addExact);
      }
    }
    return judgement;
  }

  private void add(JsonNode ranked) {
    String id = ranked.get("proposal").asText();
    BigDecimal decimal = new BigDecimal(ranked.get("points").asText());
    points.put(id, decimal.movePointRight(3).longValueExact());
    if (!ranked.get("eligible").asBoolean()) {
      excluded.add(id);
    }
    if (ranked.hasNonNull("mandate")) {
      mandates.put(id, ranked.get("mandate").asInt());
    }
    for (JsonNode scheme : ranked.path("schemes")) {
      schemes.computeIfAbsent(id, p -> new TreeSet<>()).add(scheme.asText());
    }
  }

  private void add(Finding finding) {
    if (finding instanceof Finding.Points f) {
      points.merge(f.proposalId(), f.thousandths(), Math::addExact);
    } else if (finding instanceof Finding.Exclusion f) {
      excluded.add(f.proposalId());
    } else if (finding instanceof Finding.Mandate f) {
      mandates.merge(f.proposalId(), f.year(), Math::min);
    } else if (finding instanceof Finding.PayFrom f) {
      schemes.computeIfAbsent(f.proposalId(), p -> new TreeSet<>()).add(f.schemeId());
    } else if (finding instanceof Finding.Entitlement f) {
      owed.merge(f.year(), f.amountVnd(), Math::addExact);
    }
  }
}
