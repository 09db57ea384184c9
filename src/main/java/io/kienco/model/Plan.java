package io.kienco.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

/**
 * What is funded, when and from which fund, with the reasons and the proof; the content of {@code
 * plan.json}. Benefit is in thousandths of a point (times beneficiaries), money in đồng.
 *
 * @param leansOn awards whose data is odd or unknown; empty in plans of versions that did not look
 */
public record Plan(
    Fingerprint fingerprint,
    Scenario scenario,
    Summary summary,
    List<EnvelopeUse> envelopes,
    List<FloorResult> floors,
    List<Award> awards,
    List<Deferral> deferred,
    List<Excluded> excluded,
    List<String> notices,
    List<Lean> leansOn,
    Certificate certificate) {

  /** Version of the program that makes plans; part of every fingerprint. */
  public static final String VERSION = "0.1.0";

  public Plan {
    envelopes = List.copyOf(envelopes);
    floors = List.copyOf(floors);
    awards = List.copyOf(awards);
    deferred = List.copyOf(deferred);
    excluded = List.copyOf(excluded);
    notices = List.copyOf(notices);
    leansOn = leansOn == null ? List.of() : List.copyOf(leansOn);
  }

  /** The ceilings of these funds in all years, đồng. */
  public long ceiling(Set<String> funds) {
    return envelopes.stream()
        .filter(e -> funds.contains(e.fund()))
        .mapToLong(EnvelopeUse::ceiling)
        .sum();
  }

  /** SHA-256 (hex) of what the plan was made from, and what made it. */
  public record Fingerprint(
      String dataset, String inputs, String rules, String scenario, long seed, String version) {}

  /**
   * @param bound no plan that meets at least these medium levels can have more benefit
   * @param gap (bound - benefit) / bound; 0 when the bound is 0
   * @param optimal true when the benefit is proven to be the best possible
   * @param solveSeconds measured when {@code solvedBy} is {@code seconds}; when solved by work, the
   *     nominal ten seconds a unit of work, since the same inputs must give the same bytes
   */
  public record Summary(
      long benefit,
      long bound,
      double gap,
      boolean optimal,
      int ongoingUnmet,
      int mandatesUnmet,
      int floorsUnmet,
      Baselines baselines,
      String solvedBy,
      double solveSeconds) {}

  /**
   * What proves the bound. For any prices that are not negative, prices × capacities plus each
   * unit's best benefit less prices × amounts is one; {@code plan --verify} adds it up again. Null
   * in plans of versions that had none.
   *
   * @param bound what the prices prove; above the summary's where an engine proved a sharper one
   * @param denominator what the prices' numerators are to be divided by
   * @param strict only options that meet the ongoing works and mandates of their unit were priced
   * @param floors floors were held as limits
   * @param leastOngoing ongoing works held as a limit; -1 when not
   * @param leastMandates mandates held as a limit; -1 when not
   * @param prices of the rows that have one
   * @param engine what proved the summary's bound where it is the sharper one: {@code trial} of
   *     every combination, or the exact engine's name and version; null when the prices did
   */
  public record Certificate(
      long bound,
      long denominator,
      boolean strict,
      boolean floors,
      int leastOngoing,
      int leastMandates,
      List<RowPrice> prices,
      String engine) {
    public Certificate {
      prices = List.copyOf(prices);
    }
  }

  /**
   * @param row {@code money} (with carry-over: of all years up to this one), {@code limit}, {@code
   *     link}, {@code floor} or {@code count}
   */
  public record RowPrice(String row, String id, int year, long numerator) {}

  /** Benefit of ranking and cutting where the money ends. */
  public record Baselines(long byPoints, long byBenefitPerDong) {}

  /**
   * A fund in a year.
   *
   * @param owed entitlements and running costs of awards, due before anything else
   * @param spent payments of awards
   * @param carriedIn unspent money of earlier years; 0 in a fund without carry-over
   * @param carriedOut what is left to later years; 0 in a fund without carry-over
   * @param price benefit that one more đồng would bring, at the best prices found
   */
  public record EnvelopeUse(
      String fund,
      int year,
      long ceiling,
      long owed,
      long spent,
      long carriedIn,
      long carriedOut,
      double price) {}

  /** A floor: what the group was to get and what it gets, in đồng or benefit. */
  public record FloorResult(String id, String of, long wanted, long reached) {}

  public record Payment(String fund, int year, long amount) {}

  /**
   * @param scheme scheme id, or the option id of an explicit financing
   * @param benefit null when it cannot be valued, and was awarded because it had to be
   * @param end last year of work
   * @param mandated year by which a rule or pin wants it finished; null when none does
   */
  public record Award(
      String proposal,
      int start,
      int end,
      String scheme,
      Long benefit,
      Integer mandated,
      List<Payment> payments,
      List<Because> because) {
    public Award {
      payments = List.copyOf(payments);
      because = List.copyOf(because);
    }
  }

  /**
   * An award that leans on a figure that is odd or unknown. Place and words are those of a {@link
   * DataIssue}.
   */
  public record Lean(
      String proposal, String file, Integer row, String column, String code, List<String> args) {
    public Lean {
      args = List.copyOf(args);
    }

    public DataIssue issue() {
      return new DataIssue(DataIssue.Severity.WARNING, file, row, column, code, args);
    }
  }

  /**
   * Eligible, not awarded.
   *
   * @param benefit of its best option; null when it cannot be valued
   */
  public record Deferral(
      String proposal,
      Long benefit,
      List<Because> because,
      List<Blocker> blockedBy,
      WouldBeFunded wouldBeFunded) {
    public Deferral {
      because = List.copyOf(because);
      blockedBy = List.copyOf(blockedBy);
    }
  }

  public record Excluded(String proposal, List<Because> because) {
    public Excluded {
      because = List.copyOf(because);
    }
  }

  /**
   * One finding behind a decision.
   *
   * @param kind {@code points}, {@code exclude}, {@code require} or {@code payFrom}
   * @param points decimal points; null for other kinds
   * @param text reason, year or scheme of the other kinds; null for points
   */
  public record Because(
      String kind,
      String rule,
      String instrument,
      String article,
      BigDecimal points,
      String text,
      String status) {

    /** The finding as a reason; entitlements and needs are not reasons of a proposal. */
    public static Because of(Finding finding) {
      if (finding instanceof Finding.Points p) {
        return of("points", p.citation(), BigDecimal.valueOf(p.thousandths(), 3), null);
      }
      if (finding instanceof Finding.Exclusion e) {
        return of("exclude", e.citation(), null, e.reason());
      }
      if (finding instanceof Finding.Mandate m) {
        return of("require", m.citation(), null, Integer.toString(m.year()));
      }
      if (finding instanceof Finding.PayFrom f) {
        return of("payFrom", f.citation(), null, f.schemeId());
      }
      throw new IllegalArgumentException("not about a proposal: " + finding);
    }

    private static Because of(String kind, Citation at, BigDecimal points, String text) {
      return new Because(kind, at.rule(), at.instrument(), at.article(), points, text, at.status());
    }
  }

  /**
   * What stands in the way.
   *
   * @param kind {@code envelope}, {@code alternative}, {@code requires}, {@code limit}, {@code
   *     pin}, {@code window}, {@code unpaid} (no fund that may pay has an envelope in its years),
   *     {@code value} (cannot be valued), {@code floor} (with it a floor would be missed) or {@code
   *     outranked}
   * @param fund of an envelope; else null
   * @param year of an envelope or limit; else null
   * @param price of the envelope, benefit per đồng; else null
   * @param proposal the alternative that won, or the prerequisite that is missing; else null
   * @param floor the floor that would be missed; else null
   */
  public record Blocker(
      String kind, String fund, Integer year, Double price, String proposal, String floor) {

    /** What needs no more to be said of it than its kind. */
    public static Blocker of(String kind) {
      return new Blocker(kind, null, null, null, null, null);
    }

    /** Another proposal stands in the way. */
    public static Blocker of(String kind, String proposal) {
      return new Blocker(kind, null, null, null, proposal, null);
    }
  }

  /**
   * The smallest single change of each kind that would fund it, at the plan's prices: an estimate.
   * A part is null where no change of its kind would.
   *
   * @param costPercent change of its cost, negative
   * @param points more points
   * @param money more money in one envelope
   * @param limit works at once in its commune, where that limit is in the way
   */
  public record WouldBeFunded(
      String basis, BigDecimal costPercent, BigDecimal points, Payment money, Integer limit) {}
}
