package io.kienco.plan;

import io.kienco.model.Plan;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What planning has shown that plans of the same works under other money can begin from: plans, and
 * prices that large works were chosen by. Any prices say something true under any money.
 */
public final class Learned {

  private final List<Plan> plans;
  private final List<Map<String, Double>> prices = new ArrayList<>();

  private Learned(List<Plan> plans) {
    this.plans = plans;
  }

  /**
   * @param plans to begin from; null for none
   */
  public static Learned from(Plan... plans) {
    return new Learned(Stream.of(plans).filter(Objects::nonNull).toList());
  }

  /**
   * With the prices that others learned.
   *
   * @param other null for nobody
   */
  public Learned and(Learned other) {
    if (other != null) {
      other.prices.stream().filter(p -> !prices.contains(p)).forEach(prices::add);
    }
    return this;
  }

  public List<Plan> plans() {
    return plans;
  }

  /** By row's name. */
  public List<Map<String, Double>> prices() {
    return prices;
  }

  public void learn(Map<String, Double> price) {
    prices.add(price);
  }
}
