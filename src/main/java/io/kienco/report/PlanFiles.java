package io.kienco.report;

import de.siegmar.fastcsv.writer.CsvWriter;
import io.kienco.model.Commune;
import io.kienco.model.Plan;
import io.kienco.model.Portfolio;
import io.kienco.model.Proposal;
import io.kienco.model.School;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** A plan as files: {@code plan.json}, {@code awards.csv}, {@code deferred.csv}. */
public final class PlanFiles {

  private final Plan plan;
  private final Map<String, Proposal> proposals;
  private final Map<String, School> schools;
  private final Map<String, Commune> communes;

  public PlanFiles(Plan plan, Portfolio portfolio) {
    this.plan = plan;
    this.proposals = portfolio.proposalsById();
    this.schools = portfolio.schoolsByCode();
    this.communes = portfolio.communesByCode();
  }

  /** Writes all three, {@code plan.json} last: where it is new, the others are. */
  public void write(Path folder) throws IOException {
    Map<String, String> files = new LinkedHashMap<>();
    files.put("awards.csv", awards());
    files.put("deferred.csv", deferred());
    files.put("plan.json", Json.write(plan));
    Written.all(folder, files);
  }

  /** One row a payment, đồng. */
  String awards() {
    StringWriter text = new StringWriter();
    CsvWriter csv = Csv.to(text);
    csv.writeRecord(
        "proposal_id",
        "school_code",
        "commune_code",
        "start_year",
        "scheme_id",
        "fund_id",
        "year",
        "amount_vnd");
    for (Plan.Award award : plan.awards()) {
      Proposal proposal = proposals.get(award.proposal());
      for (Plan.Payment payment : award.payments()) {
        csv.writeRecord(
            Csv.cell(award.proposal()),
            Csv.cell(proposal.schoolCode()),
            Csv.cell(proposal.communeCode()),
            Integer.toString(award.start()),
            Csv.cell(award.scheme()),
            Csv.cell(payment.fund()),
            Integer.toString(payment.year()),
            Long.toString(payment.amount()));
      }
    }
    return text.toString();
  }

  /** One row a deferred proposal; benefit in thousandths, empty when it cannot be valued. */
  String deferred() {
    StringWriter text = new StringWriter();
    CsvWriter csv = Csv.to(text);
    csv.writeRecord(
        "proposal_id",
        "school_code",
        "commune_code",
        "measure",
        "cost_vnd",
        "benefit",
        "blocked_by",
        "cost_percent_to_fund",
        "points_to_fund",
        "money_to_fund_vnd",
        "money_fund_id",
        "money_year",
        "title",
        "school_name",
        "commune_name");
    plan.deferred().forEach(d -> csv.writeRecord(row(d)));
    return text.toString();
  }

  private String[] row(Plan.Deferral deferral) {
    Proposal proposal = proposals.get(deferral.proposal());
    School school = schools.get(proposal.schoolCode());
    Commune commune = communes.get(proposal.communeCode());
    Plan.WouldBeFunded would = deferral.wouldBeFunded();
    Plan.Payment money = would == null ? null : would.money();
    return new String[] {
      Csv.cell(deferral.proposal()),
      Csv.cell(proposal.schoolCode()),
      Csv.cell(proposal.communeCode()),
      Csv.cell(proposal.measure()),
      Csv.cell(proposal.costVnd()),
      Csv.cell(deferral.benefit()),
      Csv.cell(
          deferral.blockedBy().stream()
              .map(PlanFiles::blocker)
              .distinct()
              .collect(Collectors.joining(";"))),
      Csv.cell(would == null ? null : would.costPercent()),
      Csv.cell(would == null ? null : would.points()),
      Csv.cell(money == null ? null : money.amount()),
      Csv.cell(money == null ? null : money.fund()),
      Csv.cell(money == null ? null : money.year()),
      Csv.cell(proposal.title()),
      Csv.cell(school == null ? null : school.name()),
      Csv.cell(commune == null ? null : commune.name())
    };
  }

  private static String blocker(Plan.Blocker blocker) {
    StringBuilder text = new StringBuilder(blocker.kind());
    if (blocker.fund() != null) {
      text.append(' ').append(blocker.fund());
    }
    if (blocker.year() != null) {
      text.append(' ').append(blocker.year());
    }
    if (blocker.floor() != null) {
      text.append(' ').append(blocker.floor());
    }
    if (blocker.proposal() != null) {
      text.append(' ').append(blocker.proposal());
    }
    return text.toString();
  }
}
