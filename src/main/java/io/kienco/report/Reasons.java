package io.kienco.report;

import io.kienco.model.Plan;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** Why a proposal is awarded, deferred or excluded, in one line each. */
public final class Reasons {

  private static final int SHOWN = 3;

  /** Percent: no one builds the same for less than half. */
  private static final BigDecimal LARGEST_CUT = BigDecimal.valueOf(50);

  private final Texts texts;
  private final Amounts amounts;
  private final Names names;

  public Reasons(Texts texts, Names names) {
    this.texts = texts;
    this.amounts = new Amounts(texts);
    this.names = names;
  }

  /** The findings, weightiest first, a line each. */
  public List<String> all(List<Plan.Because> because) {
    return because.stream()
        .filter(b -> !b.kind().equals("payFrom"))
        .sorted(Comparator.comparing(Reasons::weight).reversed())
        .map(this::finding)
        .toList();
  }

  /** The weightiest; what is not shown is counted. */
  public List<String> because(List<Plan.Because> because) {
    List<String> lines = all(because);
    if (lines.size() <= SHOWN) {
      return lines;
    }
    List<String> shown = new ArrayList<>(lines.subList(0, SHOWN));
    int last = SHOWN - 1;
    shown.set(last, shown.get(last) + "; " + texts.get("reason.more", lines.size() - SHOWN));
    return shown;
  }

  private String finding(Plan.Because because) {
    String law = names.law(because) + status(because.status());
    return switch (because.kind()) {
      case "points" -> texts.get("reason.points", signed(because.points())) + " " + law;
      case "require" -> texts.get("reason.require", because.text()) + " " + law;
      case "exclude" -> names.reason(because) + ": " + law;
      default -> law;
    };
  }

  private String status(String status) {
    return status == null || status.equals("in_force") ? "" : " " + texts.get("status." + status);
  }

  /** What stands in the way of a deferred proposal. */
  public String blockers(Plan.Deferral deferral) {
    return deferral.blockedBy().stream()
        .map(this::blocker)
        .distinct()
        .collect(Collectors.joining("; "));
  }

  /** One thing that stands in the way. */
  String blocker(Plan.Blocker blocker) {
    return switch (blocker.kind()) {
      case "envelope" ->
          texts.get("blocker.envelope", names.fund(blocker.fund()), String.valueOf(blocker.year()));
      case "alternative" -> texts.get("blocker.alternative", named(blocker));
      case "requires" -> texts.get("blocker.requires", named(blocker));
      case "floor" -> texts.get("blocker.floor", blocker.floor());
      case "limit" -> texts.get("blocker.limit", String.valueOf(blocker.year()));
      default -> texts.get("blocker." + blocker.kind());
    };
  }

  private String named(Plan.Blocker blocker) {
    return names.work(blocker.proposal()) + " (" + blocker.proposal() + ")";
  }

  /** The smallest single changes that would fund it, a sentence; empty when none is known. */
  public String wouldBeFunded(Plan.WouldBeFunded would) {
    String changes = changes(would);
    return changes.isEmpty()
        ? ""
        : texts.get("would", changes, texts.get("basis." + would.basis()));
  }

  /** The same changes alone: what they are, one after another. */
  public String changes(Plan.WouldBeFunded would) {
    if (would == null) {
      return "";
    }
    StringBuilder text = new StringBuilder();
    if (would.costPercent() != null && would.costPercent().abs().compareTo(LARGEST_CUT) <= 0) {
      String percent = amounts.points(would.costPercent().abs());
      text.append(texts.get("would.cost", percent));
    }
    if (would.points() != null) {
      or(text).append(texts.get("would.points", amounts.points(would.points())));
    }
    if (would.money() != null) {
      Plan.Payment more = would.money();
      or(text)
          .append(
              texts.get(
                  "would.money",
                  amounts.money(more.amount()),
                  names.fund(more.fund()),
                  String.valueOf(more.year())));
    }
    if (would.limit() != null) {
      or(text).append(texts.get("would.limit", would.limit()));
    }
    return text.toString();
  }

  private StringBuilder or(StringBuilder text) {
    return text.isEmpty() ? text : text.append(' ').append(texts.get("would.or")).append(' ');
  }

  private String signed(BigDecimal points) {
    return (points.signum() > 0 ? "+" : "") + amounts.points(points);
  }

  private static BigDecimal weight(Plan.Because because) {
    return switch (because.kind()) {
      case "exclude" -> BigDecimal.valueOf(2_000_000);
      case "require" -> BigDecimal.valueOf(1_000_000);
      case "points" -> because.points();
      default -> BigDecimal.ZERO;
    };
  }
}
