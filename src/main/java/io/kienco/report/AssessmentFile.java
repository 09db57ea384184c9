package io.kienco.report;

import io.kienco.model.Assessment;
import io.kienco.model.Finding;
import io.kienco.model.Horizon;
import io.kienco.model.Instrument;
import io.kienco.model.Plan.Because;
import io.kienco.model.Verdict;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** An assessment as JSON: the ranking with its reasons, entitlements and needs. */
public record AssessmentFile(
    String dataset,
    boolean synthetic,
    LocalDate asOf,
    Horizon horizon,
    String rulebook,
    List<Instrument> instruments,
    List<Ranked> ranking,
    SortedMap<String, SortedMap<Integer, Long>> entitlements,
    List<Need> needs,
    List<Unknown> unknown) {

  /** A proposal with its priority in points, the highest first, not eligible ones last. */
  public record Ranked(
      String proposal,
      BigDecimal points,
      boolean eligible,
      Integer mandate,
      Set<String> schemes,
      List<Because> because) {}

  public record Need(String school, String measure, double quantity, String rule) {}

  /**
   * Something that could not be reckoned for a school, since its census row does not say enough.
   */
  public record Unknown(String school, String what, String rule) {}

  public static AssessmentFile of(Assessment assessment) {
    return new AssessmentFile(
        assessment.portfolio().info().id(),
        assessment.portfolio().info().synthetic(),
        assessment.asOf(),
        assessment.horizon(),
        assessment.rulebook(),
        assessment.instruments(),
        ranking(assessment),
        entitlements(assessment),
        needs(assessment),
        unknown(assessment));
  }

  private static List<Ranked> ranking(Assessment assessment) {
    return assessment.verdicts().stream()
        .map(AssessmentFile::ranked)
        .sorted(
            Comparator.comparing((Ranked r) -> !r.eligible())
                .thenComparing(Ranked::points, Comparator.reverseOrder()))
        .toList();
  }

  private static Ranked ranked(Verdict verdict) {
    return new Ranked(
        verdict.proposal().id(),
        BigDecimal.valueOf(verdict.priorityThousandths(), 3),
        !verdict.excluded(),
        verdict.mandateYear(),
        verdict.schemes(),
        verdict.findings().stream().map(Because::of).toList());
  }

  /** Entitlement -> year -> đồng over all schools. */
  private static SortedMap<String, SortedMap<Integer, Long>> entitlements(Assessment assessment) {
    SortedMap<String, SortedMap<Integer, Long>> due = new TreeMap<>();
    for (Finding finding : assessment.findings()) {
      if (finding instanceof Finding.Entitlement owed) {
        due.computeIfAbsent(owed.name(), n -> new TreeMap<>())
            .merge(owed.year(), owed.amountVnd(), Math::addExact);
      }
    }
    return due;
  }

  private static List<Need> needs(Assessment assessment) {
    return assessment.findings().stream()
        .filter(Finding.Need.class::isInstance)
        .map(Finding.Need.class::cast)
        .map(n -> new Need(n.schoolCode(), n.measure(), n.quantity(), n.citation().rule()))
        .toList();
  }

  private static List<Unknown> unknown(Assessment assessment) {
    return assessment.findings().stream()
        .filter(Finding.Unknown.class::isInstance)
        .map(Finding.Unknown.class::cast)
        .map(u -> new Unknown(u.schoolCode(), u.what(), u.citation().rule()))
        .toList();
  }

  /** Needs added up by measure. */
  Map<String, Double> needByMeasure() {
    return needs.stream()
        .collect(
            Collectors.groupingBy(
                Need::measure, LinkedHashMap::new, Collectors.summingDouble(Need::quantity)));
  }
}
