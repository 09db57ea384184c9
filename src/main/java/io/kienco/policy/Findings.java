package io.kienco.policy;

import io.kienco.model.Citation;
import io.kienco.model.Commune;
import io.kienco.model.Finding;
import io.kienco.model.Proposal;
import io.kienco.model.School;
import io.kienco.policy.NumberTable.Row;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.kie.api.runtime.rule.Match;

/**
 * What a rule may say, and all that it may do. One collector serves one session; it adds the
 * citation by itself. Points are rounded half-up to thousandths, money half-up to đồng.
 */
public final class Findings {
  private final List<Finding> list = new ArrayList<>();
  private final Set<String> fired = new HashSet<>();
  private final Set<String> notions = new HashSet<>();
  private final List<Inferred> inferred = new ArrayList<>();
  private final Consumer<Notion> notionTaker;
  private RuleInfo rule;
  private String status;
  private List<Row> rows;
  private int row;

  /** A notion and the instrument that named it. */
  record Inferred(String notion, String owner, String instrument) {}

  /**
   * @param notionTaker makes an inferred notion a fact
   */
  Findings(Consumer<Notion> notionTaker) {
    this.notionTaker = notionTaker;
  }

  /** Says which rule is about to speak, and about what. */
  void about(RulesOnDate.Ready firing, Match facts) {
    begin(firing.rule(), firing.rule().leans() ? facts.getObjects() : List.of());
    rows = firing.rows();
    row = -1;
  }

  /** The same without a match of the engine: the facts that the rule leans on. */
  void about(RuleInfo firing, Object... leanedOn) {
    begin(firing, List.of(leanedOn));
  }

  private void begin(RuleInfo firing, List<Object> leanedOn) {
    if (rule != firing) {
      rule = firing;
      fired.add(firing.key());
    }
    status = firing.status();
    for (Object fact : leanedOn) {
      if (fact instanceof Parameter p) {
        status = Status.weakest(status, p.status());
      } else if (fact instanceof AnnualParameter p) {
        status = Status.weakest(status, p.status());
      } else if (fact instanceof Notion n) {
        status = Status.weakest(status, n.status());
      }
    }
  }

  /** Takes the next choice of the numbers that the rule looks up; false when there is none left. */
  public boolean nextRow() {
    row++;
    return row < rows.size();
  }

  /** A number of that choice. */
  public Double number(int place) {
    return rows.get(row).values()[place];
  }

  List<Finding> list() {
    return list;
  }

  List<Inferred> inferred() {
    return inferred;
  }

  /** Keys of the rules that fired. */
  Set<String> fired() {
    return fired;
  }

  public void points(Proposal proposal, double points) {
    long thousandths = round(points * 1000);
    if (thousandths != 0) {
      list.add(new Finding.Points(proposal.id(), thousandths, citation()));
    }
  }

  public void exclude(Proposal proposal, String reason) {
    list.add(new Finding.Exclusion(proposal.id(), reason, citation()));
  }

  public void require(Proposal proposal, double year) {
    list.add(new Finding.Mandate(proposal.id(), (int) year, citation()));
  }

  public void payFrom(Proposal proposal, String scheme) {
    list.add(new Finding.PayFrom(proposal.id(), scheme, citation()));
  }

  public void owe(School school, String entitlement, double year, double amountVnd) {
    long amount = round(amountVnd);
    if (amount != 0) {
      list.add(new Finding.Entitlement(school.code(), entitlement, (int) year, amount, citation()));
    }
  }

  public void need(School school, String measure, double quantity) {
    if (quantity > 0) {
      list.add(new Finding.Need(school.code(), measure, quantity, citation()));
    }
  }

  public void unknown(School school, String what) {
    list.add(new Finding.Unknown(school.code(), what, citation()));
  }

  public void infer(Object subject, String notion) {
    String owner = owner(subject);
    if (notions.add(notion + "\n" + owner)) {
      notionTaker.accept(new Notion(notion, owner, citation().status()));
      inferred.add(new Inferred(notion, owner, rule.card().id()));
    }
  }

  private static String owner(Object subject) {
    if (subject instanceof School school) {
      return school.code();
    }
    return subject instanceof Proposal proposal ? proposal.id() : ((Commune) subject).code();
  }

  private Citation citation() {
    return rule.citation(rows == null ? status : Status.weakest(status, rows.get(row).status()));
  }

  /** Through the shortest decimal, so that 0.285 × 1000 is 285 and not 284.99999. */
  private static long round(double value) {
    if (!Double.isFinite(value)) {
      throw new ArithmeticException("division by zero");
    }
    double nearest = Math.floor(value + 0.5);
    if (Math.abs(value) < 1e14 && Math.abs(value - nearest) < 0.499) {
      return (long) nearest;
    }
    BigDecimal exact = BigDecimal.valueOf(value).setScale(6, RoundingMode.HALF_UP);
    return exact.setScale(0, RoundingMode.HALF_UP).longValueExact();
  }
}
