package io.kienco.report.document.content;

import io.kienco.model.Fund;
import io.kienco.model.Plan.Award;
import io.kienco.model.Plan.Payment;
import io.kienco.model.Portfolio;
import io.kienco.model.Proposal;
import io.kienco.report.document.paper.Row;
import io.kienco.report.document.paper.Section;
import io.kienco.report.document.paper.Table;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Every payment: fund, in it commune, in it school, in it work; years across. */
final class Allocation {

  private final Matter matter;
  private final AllocationRows lines;
  private final Map<String, Integer> communeOrder = new LinkedHashMap<>();
  private final Map<String, Integer> schoolOrder = new LinkedHashMap<>();

  Allocation(Matter matter) {
    this.matter = matter;
    this.lines = new AllocationRows(matter);
    Portfolio portfolio = matter.assessment().portfolio();
    portfolio.communes().forEach(c -> communeOrder.put(c.code(), communeOrder.size()));
    portfolio.schools().forEach(s -> schoolOrder.put(s.code(), schoolOrder.size()));
  }

  /** What one fund pays one work, by year. */
  record Share(Award award, Proposal proposal, long[] byYear) {}

  Section section() {
    Table table = new Table("allocation", matter.say("allocation"), lines.columns(), rows());
    return new Section("allocation", matter.say("allocation"), true, List.of(table));
  }

  private List<Row> rows() {
    List<Row> rows = new ArrayList<>();
    List<Share> all = new ArrayList<>();
    int n = 0;
    for (Fund fund : matter.assessment().portfolio().funds()) {
      List<Share> shares = shares(fund.id());
      if (!shares.isEmpty()) {
        all.addAll(shares);
        rows.add(lines.fund(++n, fund.id(), shares));
        communes(shares, rows);
      }
    }
    rows.add(0, lines.total(all));
    return rows;
  }

  private void communes(List<Share> shares, List<Row> rows) {
    Map<Integer, List<Share>> byCommune = new TreeMap<>();
    for (Share share : shares) {
      int place = communeOrder.getOrDefault(share.proposal().communeCode(), Integer.MAX_VALUE);
      byCommune.computeIfAbsent(place, p -> new ArrayList<>()).add(share);
    }
    int n = 0;
    for (List<Share> commune : byCommune.values()) {
      rows.add(lines.commune(++n, commune));
      schools(commune, rows);
    }
  }

  private void schools(List<Share> shares, List<Row> rows) {
    Map<Integer, List<Share>> bySchool = new TreeMap<>();
    for (Share share : shares) {
      int place = schoolOrder.getOrDefault(share.proposal().schoolCode(), -1);
      bySchool.computeIfAbsent(place, p -> new ArrayList<>()).add(share);
    }
    int n = 0;
    for (List<Share> school : bySchool.values()) {
      rows.add(lines.school(++n, school));
      school.forEach(share -> rows.add(lines.work(share)));
    }
  }

  /** In the order of the plan's awards. */
  private List<Share> shares(String fund) {
    int first = matter.assessment().horizon().first();
    List<Share> shares = new ArrayList<>();
    for (Award award : matter.plan().awards()) {
      long[] byYear = new long[matter.years().size()];
      boolean pays = false;
      for (Payment payment : award.payments()) {
        if (payment.fund().equals(fund)) {
          byYear[payment.year() - first] += payment.amount();
          pays = true;
        }
      }
      if (pays) {
        shares.add(new Share(award, matter.names().proposal(award.proposal()), byYear));
      }
    }
    return shares;
  }
}
