package io.kienco.policy;

import io.kienco.model.Finding;
import io.kienco.model.Horizon;
import io.kienco.model.Portfolio;
import java.lang.invoke.MethodHandles;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;

/** The rulebook without Drools: its criteria as nested Java loops over indexed facts. */
final class PlainLoop {
  private static final AtomicInteger COUNT = new AtomicInteger();
  private final Rulebook rulebook;
  private final LocalDate asOf;
  private final List<RuleInfo> rules = new ArrayList<>();
  private final BiConsumer<Facts, Out> inferring;
  private final BiConsumer<Facts, Out> judging;

  PlainLoop(Rulebook rulebook, LocalDate asOf) {
    this.rulebook = rulebook;
    this.asOf = asOf;
    List<Criterion> criteria = new ArrayList<>();
    for (RuleFile file : rulebook.files()) {
      if (file.card().inForce(asOf)) {
        for (Criterion rule : file.criteria()) {
          criteria.add(rule);
          rules.add(RuleInfo.of(rule, file.card()));
        }
      }
    }
    inferring = compiled("PlainInferring", criteria, true);
    judging = compiled("PlainJudging", criteria, false);
  }

  /** Facts by type, and by the value of a field, built when first asked for. */
  static final class Facts {
    private final Map<Class<?>, List<Object>> byType = new HashMap<>();
    private final Map<String, Map<Object, List<Object>>> indexes = new HashMap<>();

    void add(Object fact) {
      byType.computeIfAbsent(fact.getClass(), t -> new ArrayList<>()).add(fact);
    }

    void addNotion(Notion notion) {
      add(notion);
      var byOwner = indexes.get("Notion.owner");
      if (byOwner != null) {
        byOwner.computeIfAbsent(notion.owner(), k -> new ArrayList<>()).add(notion);
      }
    }

    @SuppressWarnings("unchecked")
    <T> List<T> all(Class<T> type) {
      return (List<T>) byType.getOrDefault(type, List.of());
    }

    @SuppressWarnings("unchecked")
    <T> List<T> by(
        String index, Class<T> type, java.util.function.Function<T, Object> key, Object value) {
      Map<Object, List<Object>> map = indexes.get(index);
      if (map == null) {
        map = new HashMap<>();
        for (T fact : List.copyOf(all(type))) {
          map.computeIfAbsent(key.apply(fact), k -> new ArrayList<>()).add(fact);
        }
        indexes.put(index, map);
      }
      return (List<T>) map.getOrDefault(value, List.of());
    }
  }

  /** Takes findings through the same collector, so that rounding and citation are the same. */
  static final class Out {
    private final List<RuleInfo> rules;
    final Findings findings;

    Out(List<RuleInfo> rules, Findings findings) {
      this.rules = rules;
      this.findings = findings;
    }

    Findings rule(int number, Object... leanedOn) {
      findings.about(rules.get(number), leanedOn);
      return findings;
    }
  }

  List<Finding> findings(Portfolio portfolio, Horizon horizon) {
    Facts facts = new Facts();
    rulebook.common(asOf, horizon, portfolio.schemes()).forEach(facts::add);
    portfolio.communes().forEach(facts::add);
    portfolio.schools().forEach(facts::add);
    portfolio.proposals().forEach(facts::add);
    portfolio.attributes().forEach(facts::add);
    Findings collector = new Findings(facts::addNotion);
    Out out = new Out(rules, collector);
    int before;
    do {
      before = collector.inferred().size();
      inferring.accept(facts, out);
    } while (collector.inferred().size() > before);
    judging.accept(facts, out);
    List<Finding> findings = new ArrayList<>(collector.list());
    findings.sort(FindingOrder.BY_KIND);
    return findings;
  }

  @SuppressWarnings("unchecked")
  private static BiConsumer<Facts, Out> compiled(
      String name, List<Criterion> criteria, boolean inferring) {
    try {
      String unique = name + COUNT.incrementAndGet();
      String source = new PlainSource(unique, criteria, inferring).text();
      byte[] code = InMemoryJava.compile("io.kienco.policy." + unique, source);
      Class<?> type = MethodHandles.lookup().defineClass(code);
      var constructor = type.getDeclaredConstructor();
      constructor.setAccessible(true);
      return (BiConsumer<Facts, Out>) constructor.newInstance();
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
