package io.kienco.report.document.content;

import io.kienco.model.Boundaries;
import io.kienco.model.Commune;
import io.kienco.model.Fund;
import io.kienco.model.Plan.Award;
import io.kienco.model.Plan.Payment;
import io.kienco.report.document.paper.Block;
import io.kienco.report.document.paper.Chart;
import io.kienco.report.document.paper.Chart.Series;
import io.kienco.report.document.paper.Chart.Shape;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** A plan's money drawn: by fund and year, by group of communes, by measure, and on a map. */
final class Drawings {

  private final Matter matter;
  private final CommuneMap map;
  private final Map<String, Commune> communes;

  Drawings(Matter matter, Boundaries boundaries) {
    this.matter = matter;
    this.map = new CommuneMap(matter, boundaries);
    this.communes = matter.assessment().portfolio().communesByCode();
  }

  List<Block> blocks() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(byFundAndYear());
    blocks.add(bars("chart.group", by(a -> group(commune(a)), true)));
    blocks.add(bars("chart.measure", by(this::measure, false)));
    blocks.addAll(map.blocks());
    return blocks;
  }

  private Chart byFundAndYear() {
    List<String> years = matter.years().stream().map(String::valueOf).toList();
    List<Series> series = new ArrayList<>();
    for (Fund fund : matter.assessment().portfolio().funds()) {
      List<Long> spent = matter.years().stream().map(y -> spent(fund.id(), y)).toList();
      if (spent.stream().anyMatch(amount -> amount != 0)) {
        series.add(new Series(matter.names().fund(fund.id()), spent));
      }
    }
    return new Chart("chart.fund", matter.say("chart.fund"), Shape.COLUMNS, years, series);
  }

  private long spent(String fund, int year) {
    return matter.plan().envelopes().stream()
        .filter(e -> e.fund().equals(fund) && e.year() == year)
        .mapToLong(e -> e.spent())
        .sum();
  }

  private Chart bars(String key, Map<String, Long> amounts) {
    Series all = new Series(matter.say("amount"), List.copyOf(amounts.values()));
    List<String> names = List.copyOf(amounts.keySet());
    return new Chart(key, matter.say(key), Shape.BARS, names, List.of(all));
  }

  /** By key in order, else the largest first. */
  private Map<String, Long> by(Function<Award, String> key, boolean inOrder) {
    Map<String, Long> sums = new TreeMap<>();
    matter.plan().awards().forEach(a -> sums.merge(key.apply(a), paid(a), Math::addExact));
    Map<String, Long> sorted = new LinkedHashMap<>();
    sums.entrySet().stream()
        .sorted(
            inOrder
                ? Map.Entry.comparingByKey()
                : Map.Entry.<String, Long>comparingByValue().reversed())
        .forEach(e -> sorted.put(e.getKey(), e.getValue()));
    return sorted;
  }

  private String measure(Award award) {
    return matter.names().code("measure", matter.names().proposal(award.proposal()).measure());
  }

  private Commune commune(Award award) {
    return communes.get(matter.names().proposal(award.proposal()).communeCode());
  }

  /** On the land border before all; else by the area of Decree 272/2025; else not known. */
  private String group(Commune commune) {
    if (commune == null || Boolean.TRUE.equals(commune.landBorder())) {
      return matter.say(commune == null ? "group.unknown" : "group.border");
    }
    return commune.region() == null
        ? matter.say("group.unknown")
        : matter.say("group.region", commune.region());
  }

  private static long paid(Award award) {
    return award.payments().stream().mapToLong(Payment::amount).sum();
  }
}
