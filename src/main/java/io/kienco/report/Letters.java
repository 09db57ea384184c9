package io.kienco.report;

import io.kienco.model.Comparison;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** What the plans of a comparison are called: A, B, C … */
public final class Letters {

  private Letters() {}

  public static String of(int plan) {
    return plan < 26 ? String.valueOf((char) ('A' + plan)) : "P" + (plan + 1);
  }

  /** {@code A > B} where the one surely brings more than the other. */
  public static List<String> better(Comparison comparison) {
    return pairs(comparison, Comparison.Side::surelyBetter, " > ");
  }

  /** {@code A, C} where the benefits are different measures, each pair once. */
  public static List<String> otherwise(Comparison comparison) {
    return pairs(comparison, Comparison.Side::reckonedOtherwise, ", ").stream()
        .filter(pair -> pair.compareTo(reversed(pair)) < 0)
        .toList();
  }

  /** {@code A, B} where neither surely brings more, each pair once. */
  public static List<String> alike(Comparison comparison) {
    List<String> pairs = new ArrayList<>();
    for (int i = 0; i < comparison.plans().size(); i++) {
      for (int j = i + 1; j < comparison.plans().size(); j++) {
        Comparison.Side one = comparison.plans().get(i);
        boolean better =
            one.surelyBetter().contains(j) || comparison.plans().get(j).surelyBetter().contains(i);
        if (!better && !one.reckonedOtherwise().contains(j)) {
          pairs.add(of(i) + ", " + of(j));
        }
      }
    }
    return pairs;
  }

  private static String reversed(String pair) {
    String[] plans = pair.split(", ");
    return plans[1] + ", " + plans[0];
  }

  private static List<String> pairs(
      Comparison comparison, Function<Comparison.Side, List<Integer>> others, String between) {
    List<String> pairs = new ArrayList<>();
    for (int i = 0; i < comparison.plans().size(); i++) {
      for (int j : others.apply(comparison.plans().get(i))) {
        pairs.add(of(i) + between + of(j));
      }
    }
    return pairs;
  }
}
