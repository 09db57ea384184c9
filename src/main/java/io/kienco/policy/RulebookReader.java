package io.kienco.policy;

import io.kienco.model.DataIssue;
import io.kienco.model.Nearest;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.drools.drl.ast.descr.PackageDescr;
import org.kie.api.KieBase;
import org.kie.api.io.ResourceType;
import org.kie.internal.builder.KnowledgeBuilder;
import org.kie.internal.builder.KnowledgeBuilderConfiguration;
import org.kie.internal.builder.KnowledgeBuilderFactory;
import org.kie.internal.io.ResourceFactory;

/** From texts to a rulebook: the one path for all rules. */
final class RulebookReader {
  private final RuleFiles files;
  private final List<DataIssue> issues;
  private final Map<String, Card> cards = new TreeMap<>();
  private final Map<String, RuleFile> rules = new TreeMap<>();
  private boolean allCards = true;

  private RulebookReader(RuleFiles files, List<DataIssue> issues) {
    this.files = files;
    this.issues = issues;
  }

  static RulebookReading read(Path rulesDir, List<String> overlays) {
    List<DataIssue> issues = new ArrayList<>();
    return read(RuleFiles.read(rulesDir, overlays, issues), issues);
  }

  static RulebookReading read(RuleFiles files, List<DataIssue> issues) {
    return new RulebookReader(files, issues).read();
  }

  private RulebookReading read() {
    readCards();
    readRules();
    if (allCards) {
      references();
    }
    if (issues.stream().anyMatch(DataIssue::isError) || cards.isEmpty()) {
      return new RulebookReading(null, issues);
    }
    KieBase base = compile();
    Rulebook rulebook =
        base == null
            ? null
            : new Rulebook(
                List.copyOf(cards.values()),
                List.copyOf(rules.values()),
                base,
                files.fingerprint());
    return new RulebookReading(rulebook, issues);
  }

  private void readCards() {
    for (boolean overlay : new boolean[] {false, true}) {
      files
          .texts()
          .forEach(
              (file, text) -> {
                boolean card = file.endsWith(".json") && !file.endsWith(".cases.json");
                if (card && file.startsWith("scenario/") == overlay) {
                  Card read = CardReader.read(file, text, new Issues(file, issues));
                  if (read == null) {
                    allCards = false;
                  } else {
                    addCard(read, overlay);
                  }
                }
              });
    }
  }

  private void addCard(Card card, boolean overlay) {
    if (!overlay && cards.containsKey(card.id())) {
      new Issues(card.file(), issues).error(null, "id", "card-twice", card.id());
    }
    for (Map.Entry<String, Card> other : cards.entrySet()) {
      for (String name : card.parameters().keySet()) {
        if (other.getValue().parameters().containsKey(name)) {
          meet(card, other, name, overlay);
        }
      }
    }
    cards.put(card.id(), card);
  }

  private void meet(Card card, Map.Entry<String, Card> other, String name, boolean overlay) {
    if (overlay) {
      other.setValue(other.getValue().without(name));
    } else if (card.overlaps(other.getValue())) {
      new Issues(card.file(), issues)
          .error(null, "parameters." + name, "parameter-twice", name, other.getValue().file());
    }
  }

  /** Each file by itself, so that two cores share the parsing. */
  private void readRules() {
    List<String> ruleFiles =
        files.texts().keySet().stream().filter(f -> f.endsWith(".drl")).toList();
    ruleFiles.parallelStream().map(this::readRules).toList().forEach(this::addRules);
  }

  private record Read(RuleFile file, List<DataIssue> issues) {}

  private Read readRules(String file) {
    Issues ofFile = new Issues(file, new ArrayList<>());
    String id = id(file);
    Card card = cards.get(id);
    if (card == null && !hasCard(id)) {
      ofFile.error(null, null, "rule-file-without-card", id);
    }
    Guard.Reading read =
        Guard.read(RuleFile.declaredPackage(file), files.texts().get(file), ofFile);
    return new Read(new RuleFile(file, card, read.header(), read.criteria()), ofFile.list());
  }

  private void addRules(Read read) {
    issues.addAll(read.issues());
    rules.put(id(read.file().file()), read.file());
  }

  /** A card that could not be read has told its own errors. */
  private boolean hasCard(String id) {
    return files.texts().keySet().stream().anyMatch(f -> f.endsWith("/" + id + ".json"));
  }

  private static String id(String file) {
    return file.replaceAll(".*/", "").replace(".drl", "");
  }

  /**
   * A rule that asks for a number or a notion that nobody gives would never fire, in silence. Only
   * where every card could be read, else its own numbers would be missed.
   */
  private void references() {
    Numbers numbers = new Numbers(cards.values());
    cards.values().forEach(c -> factors(c, numbers));
    var notions =
        rules.values().stream()
            .flatMap(f -> f.criteria().stream())
            .flatMap(c -> c.calls().stream())
            .filter(c -> c.method().equals("infer"))
            .map(c -> ((Expression.Literal) c.arguments().get(1)).text())
            .collect(Collectors.toSet());
    for (RuleFile file : rules.values()) {
      Issues ofFile = new Issues(file.file(), issues);
      for (Criterion rule : file.criteria()) {
        rule.patterns()
            .forEach(
                p -> {
                  if (p.type().endsWith("Parameter")) {
                    known(p, numbers.names(), "parameter-unknown", rule, ofFile);
                  } else if (p.type().equals("Notion")) {
                    known(p, notions, "notion-unknown", rule, ofFile);
                  }
                });
      }
    }
  }

  private void factors(Card card, Numbers numbers) {
    for (DatedParameter parameter : card.parameters().values()) {
      for (String factor : parameter.factors()) {
        if (!numbers.names().contains(factor)) {
          String where = "parameters." + parameter.name();
          String nearest = Nearest.among(numbers.names(), factor);
          new Issues(card.file(), issues)
              .error(
                  CardReader.line(files.texts().get(card.file()), where),
                  where,
                  "parameter-factor-unknown",
                  factor,
                  nearest);
        }
      }
    }
  }

  private static void known(
      Criterion.Pattern p,
      java.util.Collection<String> names,
      String code,
      Criterion rule,
      Issues issues) {
    String name = Criterion.literal(p, "name");
    if (name != null && !names.contains(name)) {
      issues.error(p.line(), rule.name(), code, name, Nearest.among(names, name));
    }
  }

  /** One package for all: the Java compiler runs once, and a rule's name holds its instrument. */
  private KieBase compile() {
    KnowledgeBuilderConfiguration settings =
        KnowledgeBuilderFactory.newKnowledgeBuilderConfiguration(null, RememberingLoader.SHARED);
    KnowledgeBuilder builder = KnowledgeBuilderFactory.newKnowledgeBuilder(settings);
    PackageDescr tree = RuleCompiler.tree(rules.values());
    builder.add(ResourceFactory.newDescrResource(tree), ResourceType.DESCR);
    if (builder.hasErrors()) {
      notCompiled(builder.getErrors().toString());
      return null;
    }
    Map<String, Criterion> criteria = new HashMap<>();
    rules.values().forEach(f -> f.criteria().forEach(c -> criteria.put(f.key(c), c)));
    return RuleCompiler.base(builder, criteria);
  }

  /** The guard knows what compiles; this is for what it does not foresee. */
  private void notCompiled(String messages) {
    int before = issues.size();
    for (RuleFile file : rules.values()) {
      for (Criterion rule : file.criteria()) {
        if (messages.contains(file.key(rule))) {
          new Issues(file.file(), issues)
              .error(rule.line(), rule.name(), "not-compiled", rule.name());
        }
      }
    }
    if (issues.size() == before) {
      new Issues("rules", issues).error(null, null, "not-compiled", "rules");
    }
  }
}
