package io.kienco.api;

import io.javalin.http.Context;
import java.util.Set;

/** Who sent a request and what they may do. */
record Caller(String name, Set<Role> roles) {

  /** On this machine, without login. */
  static final Caller LOCAL = new Caller("local", Role.ALL);

  private static final String KEY = "caller";

  Caller {
    roles = Set.copyOf(roles);
  }

  static Caller of(Context context) {
    return context.attribute(KEY);
  }

  void sent(Context context) {
    context.attribute(KEY, this);
  }

  /** Any of them. */
  boolean may(Set<? extends Object> wanted) {
    return roles.stream().anyMatch(wanted::contains);
  }
}
