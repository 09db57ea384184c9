package io.kienco.data.drafting;

import io.kienco.data.Dictionary;
import io.kienco.data.Issues;
import io.kienco.model.Attribute;
import io.kienco.model.Commune;
import io.kienco.model.Drafting;
import io.kienco.model.Portfolio;
import io.kienco.model.School;
import io.kienco.model.UnitCost;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Unit cost × quantity × regional coefficient × (1 + contingency), to four significant digits: an
 * estimate must not look like an offer.
 */
final class Pricing {

  /** A column of {@code communes.csv}: the commune's own coefficient, before that of its area. */
  static final String COEFFICIENT = "cost_coefficient";

  private static final MathContext ESTIMATE = new MathContext(4, RoundingMode.HALF_UP);

  private static final BigDecimal LARGEST =
      Dictionary.find(Dictionary.PROPOSALS, "cost_vnd").most();

  private final Issues issues;
  private final Map<String, UnitCost> unitCosts = new HashMap<>();
  private final Map<String, BigDecimal> coefficients = new HashMap<>();
  private final BigDecimal contingency;
  private final boolean running;

  Pricing(Portfolio portfolio, List<Drafting.Number> numbers, Issues issues) {
    this.issues = issues;
    portfolio.unitCosts().forEach(c -> unitCosts.putIfAbsent(c.measure(), c));
    running = portfolio.info().recurrentFund() != null;
    Map<String, BigDecimal> byName = new HashMap<>();
    numbers.forEach(n -> byName.put(n.name(), BigDecimal.valueOf(n.value())));
    BigDecimal percent = byName.getOrDefault(Drafter.CONTINGENCY, BigDecimal.ZERO);
    contingency = percent.movePointLeft(2).add(BigDecimal.ONE);
    for (Commune commune : portfolio.communes()) {
      String region = commune.region();
      BigDecimal area =
          region == null ? null : byName.get(Drafter.AREA_COEFFICIENT + region.length());
      coefficients.put(commune.code(), area == null ? BigDecimal.ONE : area);
    }
    for (Attribute attribute : portfolio.attributes()) {
      if (attribute.name().equals(COEFFICIENT) && coefficients.containsKey(attribute.owner())) {
        coefficients.put(attribute.owner(), coefficient(attribute, issues));
      }
    }
  }

  private static BigDecimal coefficient(Attribute attribute, Issues issues) {
    Double number = attribute.number();
    if (number == null || number <= 0 || number > 10) {
      issues.error(
          Dictionary.COMMUNES,
          null,
          COEFFICIENT,
          "cost-coefficient-wrong",
          attribute.text(),
          attribute.owner());
      return BigDecimal.ONE;
    }
    return BigDecimal.valueOf(number);
  }

  boolean knows(String measure) {
    return unitCosts.containsKey(measure);
  }

  String unit(String measure) {
    return unitCosts.get(measure).unit();
  }

  BigDecimal cost(String measure, School school, int quantity) {
    BigDecimal cost = exact(measure, school, quantity);
    if (cost.compareTo(LARGEST) > 0) {
      String code = "draft-cost-too-large";
      issues.error(Dictionary.UNIT_COSTS, null, "cost_vnd", code, measure, school.code());
    }
    return cost;
  }

  private BigDecimal exact(String measure, School school, int quantity) {
    return BigDecimal.valueOf(unitCosts.get(measure).costVnd())
        .multiply(BigDecimal.valueOf(quantity))
        .multiply(coefficients.get(school.communeCode()))
        .multiply(contingency)
        .round(ESTIMATE)
        .setScale(0, RoundingMode.UP);
  }

  /** Running cost of a year; null when it is not known, or no fund could pay it. */
  BigDecimal annual(String measure, BigDecimal cost) {
    Double percent = unitCosts.get(measure).recurrentPercent();
    if (percent == null || !running) {
      return null;
    }
    return cost.multiply(BigDecimal.valueOf(percent))
        .movePointLeft(2)
        .round(ESTIMATE)
        .setScale(0, RoundingMode.HALF_UP);
  }
}
