package io.kienco.data.drafting;

import io.kienco.model.Attribute;
import io.kienco.model.Portfolio;
import io.kienco.model.School;
import io.kienco.model.UnitCost;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** What a quantity of a measure costs at a school: unit cost, contingency, regional coefficient. */
final class Pricing {

  /** A commune's attribute of this name multiplies every price in it. */
  private static final String COEFFICIENT = "cost_coefficient";

  private final Map<String, UnitCost> unitCosts = new LinkedHashMap<>();
  private final Map<String, BigDecimal> coefficients = new HashMap<>();
  private final BigDecimal contingency;

  /**
   * @param contingency percent added to every cost
   */
  Pricing(Portfolio portfolio, BigDecimal contingency) {
    portfolio.unitCosts().forEach(c -> unitCosts.putIfAbsent(c.measure(), c));
    for (Attribute attribute : portfolio.attributes()) {
      if (attribute.name().equals(COEFFICIENT) && attribute.number() != null) {
        coefficients.put(attribute.owner(), BigDecimal.valueOf(attribute.number()));
      }
    }
    this.contingency = contingency;
  }

  /** Null when {@code unit_costs.csv} has no price for the measure. */
  UnitCost unitCost(String measure) {
    return unitCosts.get(measure);
  }

  /** Whole đồng, rounded up to a million. */
  BigDecimal cost(UnitCost price, School school, int quantity) {
    BigDecimal percent = contingency.add(BigDecimal.valueOf(100));
    return BigDecimal.valueOf(price.costVnd())
        .multiply(BigDecimal.valueOf(quantity))
        .multiply(coefficients.getOrDefault(school.communeCode(), BigDecimal.ONE))
        .multiply(percent)
        .movePointLeft(2 + 6)
        .setScale(0, RoundingMode.CEILING)
        .movePointRight(6);
  }

  /** Running cost of a year, whole đồng; zero when the price has no such share. */
  static BigDecimal annual(UnitCost price, BigDecimal cost) {
    if (price.recurrentPercent() == null) {
      return BigDecimal.ZERO;
    }
    return cost.multiply(BigDecimal.valueOf(price.recurrentPercent()))
        .movePointLeft(2)
        .setScale(0, RoundingMode.HALF_UP);
  }
}
