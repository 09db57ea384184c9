package io.kienco.data.drafting;

import io.kienco.data.Issues;
import io.kienco.model.Finding;
import io.kienco.model.Portfolio;
import io.kienco.model.Proposal;
import io.kienco.model.School;
import io.kienco.model.UnitCost;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The proposals that needs would become, as rows of {@code proposals.csv} by id. */
final class DraftedProposals {

  static final String PREFIX = "D-";
  private static final String UNIT_COSTS = "unit_costs.csv";
  private static final BigDecimal ONE_YEAR = new BigDecimal("15000000000");
  private static final BigDecimal TWO_YEARS = new BigDecimal("80000000000");
  private static final int PUPILS_PER_ROOM = 35;
  private static final Set<String> CLASSROOMS = Set.of("solid_classrooms", "extra_classrooms");

  /** Either of two measures answers the same need. */
  private static final List<List<String>> ALTERNATIVES =
      List.of(List.of("solid_classrooms", "repair"), List.of("upgrade_site", "merge_sites"));

  /** The first needs the second. */
  private static final Map<String, String> PREREQUISITES =
      Map.of("kitchen", "clean_water", "stem_room", "subject_rooms");

  private final Portfolio portfolio;
  private final Pricing pricing;
  private final Issues issues;
  private final Set<String> proposed = new HashSet<>();

  DraftedProposals(Portfolio portfolio, Pricing pricing, Issues issues) {
    this.portfolio = portfolio;
    this.pricing = pricing;
    this.issues = issues;
    for (Proposal proposal : portfolio.proposals()) {
      if (!proposal.id().startsWith(PREFIX)) {
        proposed.add(proposal.schoolCode() + '\t' + proposal.measure());
      }
    }
  }

  Map<String, Map<String, String>> of(List<Finding> findings) {
    Map<String, Map<String, Double>> needs = needs(findings);
    Map<String, Map<String, String>> rows = new LinkedHashMap<>();
    for (School school : portfolio.schools()) {
      Map<String, Double> wanted = needs.getOrDefault(school.code(), Map.of());
      wanted.forEach(
          (measure, quantity) -> {
            int whole = (int) Math.ceil(quantity - 1e-9);
            UnitCost price = pricing.unitCost(measure);
            if (whole > 0 && price != null && !isProposed(school, measure)) {
              Map<String, String> row = row(school, price, whole, wanted.keySet());
              rows.put(row.get("proposal_id"), row);
            }
          });
    }
    return rows;
  }

  private boolean isProposed(School school, String measure) {
    return proposed.contains(school.code() + '\t' + measure);
  }

  /** The largest need of each measure that a rule finds at a school. */
  private Map<String, Map<String, Double>> needs(List<Finding> findings) {
    Map<String, Map<String, Double>> needs = new LinkedHashMap<>();
    Map<String, Integer> unpriced = new TreeMap<>();
    for (Finding finding : findings) {
      if (finding instanceof Finding.Need need) {
        if (pricing.unitCost(need.measure()) == null) {
          unpriced.merge(need.measure(), 1, Integer::sum);
        }
        needs
            .computeIfAbsent(need.schoolCode(), s -> new TreeMap<>())
            .merge(need.measure(), need.quantity(), Math::max);
      }
    }
    unpriced.forEach((m, n) -> issues.warn(UNIT_COSTS, null, "measure", "draft-no-price", m, n));
    return needs;
  }

  private Map<String, String> row(
      School school, UnitCost price, int quantity, Set<String> measures) {
    BigDecimal cost = pricing.cost(price, school, quantity);
    String measure = price.measure();
    Map<String, String> row = new LinkedHashMap<>();
    row.put("proposal_id", id(school, measure));
    row.put("school_code", school.code());
    row.put("measure", measure);
    row.put("title", school.name());
    row.put("quantity", Integer.toString(quantity));
    row.put("unit", price.unit());
    row.put("cost_vnd", cost.toPlainString());
    row.put("duration_years", Integer.toString(years(cost)));
    row.put("beneficiaries", beneficiaries(school, measure, quantity));
    row.put("annual_cost_vnd", annual(price, cost));
    row.put("alternative_group", group(school, measure, measures));
    String required = PREREQUISITES.get(measure);
    boolean drafted =
        required != null
            && measures.contains(required)
            && pricing.unitCost(required) != null
            && !isProposed(school, required);
    row.put("requires", drafted ? id(school, required) : "");
    row.put("status", "new");
    return row;
  }

  private String annual(UnitCost price, BigDecimal cost) {
    BigDecimal annual = Pricing.annual(price, cost);
    boolean paid = portfolio.info().recurrentFund() != null && annual.signum() > 0;
    return paid ? annual.toPlainString() : "";
  }

  /** Pupils of the rooms built, or who board; empty stands for the whole school. */
  private static String beneficiaries(School school, String measure, int quantity) {
    Integer pupils = school.pupils();
    if (CLASSROOMS.contains(measure) && pupils != null) {
      return Integer.toString(Math.min(pupils, quantity * PUPILS_PER_ROOM));
    }
    if (measure.equals("boarding_rooms") && school.boardingPupils() != null) {
      return school.boardingPupils().toString();
    }
    return "";
  }

  private String group(School school, String measure, Set<String> measures) {
    for (List<String> pair : ALTERNATIVES) {
      if (pair.contains(measure) && measures.containsAll(pair)) {
        return PREFIX + school.code() + "-" + pair.get(0);
      }
    }
    return "";
  }

  private static String id(School school, String measure) {
    return PREFIX + school.code() + "-" + measure;
  }

  private static int years(BigDecimal cost) {
    if (cost.compareTo(ONE_YEAR) <= 0) {
      return 1;
    }
    return cost.compareTo(TWO_YEARS) <= 0 ? 2 : 3;
  }
}
