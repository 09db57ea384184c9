package io.kienco.policy;

import io.kienco.model.Citation;
import io.kienco.model.Finding;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The fixed order of findings; order within a session is the agenda's and means nothing. */
final class FindingOrder {
  private static final int KINDS = 7;

  static final Comparator<Finding> BY_KIND =
      Comparator.comparingInt(FindingOrder::kind)
          .thenComparing(Finding::subject)
          .thenComparing(FindingOrder::byRule);

  private FindingOrder() {}

  /**
   * The findings on one subject in order.
   *
   * @param ends where each kind ends
   */
  private record Subject(String code, Finding[] findings, int[] ends) {
    int from(int kind) {
      return kind == 0 ? 0 : ends[kind - 1];
    }
  }

  /** What batches found, each subject in one batch only: sorted subject by subject. */
  static List<Finding> sorted(List<List<Finding>> batches) {
    Subject[] subjects =
        batches.parallelStream().flatMap(FindingOrder::bySubject).toArray(Subject[]::new);
    Arrays.parallelSort(subjects, Comparator.comparing(Subject::code));
    Finding[] sorted = new Finding[batches.stream().mapToInt(List::size).sum()];
    int at = 0;
    for (int kind = 0; kind < KINDS; kind++) {
      for (Subject subject : subjects) {
        int from = subject.from(kind);
        int length = subject.ends()[kind] - from;
        System.arraycopy(subject.findings(), from, sorted, at, length);
        at += length;
      }
    }
    return List.of(sorted);
  }

  private static Stream<Subject> bySubject(List<Finding> batch) {
    Map<String, List<Finding>> subjects = new HashMap<>();
    for (Finding finding : batch) {
      subjects.computeIfAbsent(finding.subject(), s -> new ArrayList<>()).add(finding);
    }
    return subjects.entrySet().stream().map(e -> subject(e.getKey(), e.getValue()));
  }

  private static Subject subject(String code, List<Finding> findings) {
    int[] ends = new int[KINDS];
    for (Finding finding : findings) {
      for (int kind = kind(finding); kind < KINDS; kind++) {
        ends[kind]++;
      }
    }
    Finding[] sorted = findings.toArray(Finding[]::new);
    Arrays.sort(sorted, BY_KIND);
    return new Subject(code, sorted, ends);
  }

  private static int kind(Finding finding) {
    if (finding instanceof Finding.Points) {
      return 0;
    }
    if (finding instanceof Finding.Exclusion) {
      return 1;
    }
    if (finding instanceof Finding.Mandate) {
      return 2;
    }
    if (finding instanceof Finding.PayFrom) {
      return 3;
    }
    if (finding instanceof Finding.Entitlement) {
      return 4;
    }
    return finding instanceof Finding.Need ? 5 : KINDS - 1;
  }

  private static int byRule(Finding one, Finding other) {
    Citation a = one.citation();
    Citation b = other.citation();
    int order = a == b ? 0 : a.instrument().compareTo(b.instrument());
    order = order != 0 || a == b ? order : a.rule().compareTo(b.rule());
    order = order != 0 ? order : word(one).compareTo(word(other));
    return order != 0 ? order : Long.compare(number(one), number(other));
  }

  private static String word(Finding finding) {
    if (finding instanceof Finding.Entitlement e) {
      return e.name();
    }
    if (finding instanceof Finding.Need n) {
      return n.measure();
    }
    if (finding instanceof Finding.PayFrom f) {
      return f.schemeId();
    }
    return finding instanceof Finding.Unknown u ? u.what() : "";
  }

  private static long number(Finding finding) {
    if (finding instanceof Finding.Entitlement e) {
      return e.year();
    }
    if (finding instanceof Finding.Need n) {
      return Double.doubleToLongBits(n.quantity());
    }
    return finding instanceof Finding.Points p ? p.thousandths() : 0;
  }
}
