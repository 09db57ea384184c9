package io.kienco.model;

import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** One order everywhere: a set of the JDK's own changes its order from run to run. */
final class InOrder {

  private InOrder() {}

  static <K extends Comparable<K>, T> Map<K, T> of(Map<K, T> map) {
    return Collections.unmodifiableMap(new TreeMap<>(map));
  }

  static Set<String> of(Set<String> set) {
    return Collections.unmodifiableSet(new TreeSet<>(set));
  }
}
