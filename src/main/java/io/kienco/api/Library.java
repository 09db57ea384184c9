package io.kienco.api;

import io.kienco.data.DatasetInspection;
import io.kienco.data.DatasetReader;
import io.kienco.data.PlanReader;
import io.kienco.data.PlanReading;
import io.kienco.model.Assessment;
import io.kienco.model.DataIssue;
import io.kienco.model.Plan;
import io.kienco.model.Portfolio;
import io.kienco.model.Scenario;
import io.kienco.policy.RuleFiles;
import io.kienco.policy.Rulebook;
import io.kienco.policy.RulebookReading;
import io.kienco.report.Json;
import io.kienco.store.Bundles;
import io.kienco.store.Contents;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What was stored by content, read: the few asked for last stay in memory. */
final class Library {

  private static final int PORTFOLIOS = 8;
  private static final int RULEBOOKS = 4;
  private static final int ASSESSMENTS = 4;
  private static final int PLANS = 6;

  private final Bundles bundles;
  private final Contents contents;
  private final Recent<String, DatasetInspection> datasets = new Recent<>(PORTFOLIOS);
  private final Recent<Law, Rulebook> rulebooks = new Recent<>(RULEBOOKS);
  private final Recent<Judged, Assessment> assessments = new Recent<>(ASSESSMENTS);
  private final Recent<String, Plan> plans = new Recent<>(PLANS);

  Library(Bundles bundles, Contents contents) {
    this.bundles = bundles;
    this.contents = contents;
  }

  private record Law(String bundle, List<String> overlays) {}

  private record Judged(String dataset, Law law, String asOf, String horizon) {}

  DatasetInspection inspection(String bundle) {
    return datasets.get(
        bundle,
        () ->
            Folders.temporary(
                folder -> {
                  bundles.write(bundle, folder);
                  return DatasetReader.inspect(folder, null);
                }));
  }

  Portfolio portfolio(String bundle) {
    DatasetInspection inspection = inspection(bundle);
    if (inspection.portfolio() == null) {
      throw Problem.issues(inspection.issues());
    }
    return inspection.portfolio();
  }

  /** The rule files of a bundle with these overlays, as the policy room takes them. */
  RuleFiles ruleFiles(String bundle, List<String> overlays) {
    return ruleFiles(bundles.get(bundle), overlays);
  }

  static RuleFiles ruleFiles(SortedMap<String, byte[]> files, List<String> overlays) {
    List<DataIssue> unknown = unknown(overlays, files.keySet());
    if (!unknown.isEmpty()) {
      throw Problem.issues(unknown);
    }
    SortedMap<String, String> texts = new TreeMap<>();
    files.forEach(
        (path, bytes) -> {
          boolean rule = path.endsWith(".drl") || path.endsWith(".json");
          if (rule && applies(path, overlays)) {
            texts.put(path, new String(bytes, StandardCharsets.UTF_8));
          }
        });
    return new RuleFiles(texts);
  }

  /** The overlays that a rulebook does not have, each with those it has. */
  List<DataIssue> unknownOverlays(String bundle, List<String> overlays) {
    return overlays.isEmpty() ? List.of() : unknown(overlays, bundles.get(bundle).keySet());
  }

  private static List<DataIssue> unknown(List<String> overlays, Set<String> files) {
    Set<String> known =
        files.stream()
            .filter(f -> f.matches("scenario/[^/]+/.*"))
            .map(f -> f.split("/")[1])
            .collect(Collectors.toCollection(TreeSet::new));
    String offered = known.isEmpty() ? "–" : String.join(", ", known);
    return overlays.stream()
        .filter(o -> !known.contains(o))
        .map(o -> Problem.issue("overlays", "overlay-unknown", o, offered))
        .toList();
  }

  private static boolean applies(String path, List<String> overlays) {
    return path.matches("(national|province)/[^/]+")
        || overlays.stream().anyMatch(o -> path.startsWith("scenario/" + o + "/"));
  }

  Rulebook rulebook(String bundle, List<String> overlays) {
    return rulebooks.get(
        new Law(bundle, overlays),
        () -> {
          RulebookReading reading = Rulebook.read(ruleFiles(bundle, overlays));
          if (reading.rulebook() == null) {
            throw Problem.issues(reading.issues());
          }
          return reading.rulebook();
        });
  }

  /** What the rulebook says of a dataset under a scenario's date, years and overlays. */
  Assessment assessment(String dataset, String rules, Scenario scenario) {
    Portfolio portfolio = portfolio(dataset);
    Law law = new Law(rules, scenario.overlays());
    var asOf = scenario.asOfIn(portfolio);
    var horizon = scenario.horizonIn(portfolio);
    return assessments.get(
        new Judged(dataset, law, asOf.toString(), horizon.toString()),
        () -> rulebook(rules, scenario.overlays()).assess(portfolio, asOf, horizon));
  }

  Plan plan(String content) {
    return plans.get(content, () -> plan(contents.get(content)));
  }

  /** One that was just made, and is likely to be begun from next; its bytes. */
  byte[] made(Plan plan) {
    byte[] json = Json.bytes(plan);
    plans.get(Contents.hash(json), () -> plan);
    return json;
  }

  private static Plan plan(byte[] json) {
    return Folders.temporary(
        folder -> {
          Path file = Files.write(folder.resolve("plan.json"), json);
          PlanReading reading = PlanReader.read(file);
          if (reading.plan() == null) {
            throw Problem.issues(reading.issues());
          }
          return reading.plan();
        });
  }
}
