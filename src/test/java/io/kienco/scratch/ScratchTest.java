package io.kienco.scratch;

import io.kienco.data.DatasetReader;
import io.kienco.model.*;
import io.kienco.plan.Planner;
import io.kienco.policy.Rulebook;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.*;
import java.util.stream.*;
import org.junit.jupiter.api.Test;

class ScratchTest {
  @Test
  void run() throws Exception {
    for (String d :
        System.getProperty("ds", "datasets/demo-12-schools,datasets/lang-son").split(",")) {
      Portfolio p = DatasetReader.read(Path.of(d)).portfolio();
      var rb = Rulebook.read(Path.of("rules"), List.of());
      System.out.println(rb.issues());
      Assessment a =
          rb.rulebook()
              .assess(p, LocalDate.of(p.info().horizon().first(), 1, 1), p.info().horizon());
      System.out.println(
          d
              + " zero points "
              + a.verdicts().stream().filter(v -> v.priorityThousandths() == 0).count()
              + " of "
              + a.verdicts().size());
      Map<String, Long> zero =
          a.verdicts().stream()
              .filter(v -> v.priorityThousandths() == 0)
              .collect(
                  Collectors.groupingBy(
                      v -> v.proposal().measure(), TreeMap::new, Collectors.counting()));
      System.out.println(zero);
      try {
        long t = System.nanoTime();
        Plan plan = Planner.plan(a, Scenario.DEFAULT, x -> {}, () -> false);
        System.out.println(plan.summary() + " " + (System.nanoTime() - t) / 1e9);
        plan.envelopes().forEach(System.out::println);
        Map<String, Proposal> by = p.proposalsById();
        if (plan.awards().size() < 20)
          plan.awards()
              .forEach(
                  w ->
                      System.out.println(
                          w.proposal()
                              + " "
                              + w.start()
                              + " "
                              + w.scheme()
                              + " "
                              + w.benefit()
                              + " "
                              + w.payments()));
        System.out.println(
            (Object)
                plan.awards().stream()
                    .collect(
                        Collectors.groupingBy(
                            w -> by.get(w.proposal()).measure(),
                            TreeMap::new,
                            Collectors.summingLong(
                                w ->
                                    w.payments().stream().mapToLong(Plan.Payment::amount).sum()
                                        / 1_000_000_000))));
        System.out.println(
            (Object)
                plan.awards().stream()
                    .collect(
                        Collectors.groupingBy(
                            w -> by.get(w.proposal()).measure(),
                            TreeMap::new,
                            Collectors.counting())));
        System.out.println(
            plan.awards().stream()
                        .filter(w -> w.mandated() != null)
                        .mapToLong(w -> w.payments().stream().mapToLong(Plan.Payment::amount).sum())
                        .sum()
                    / 1e9
                + " bn mandated");
      } catch (io.kienco.plan.NoPlanException e) {
        System.out.println("NO PLAN " + e.conflicts());
      }
    }
  }
}
