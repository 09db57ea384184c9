package io.kienco.api;

import io.javalin.security.RouteRole;
import java.util.EnumSet;
import java.util.Set;

/** Who may call a route. A viewer reads; planners plan, policy staff publish law and approve. */
public enum Role implements RouteRole {
  ANYONE,
  VIEWER,
  PLANNER,
  POLICY;

  /** What a token of this role may do. */
  Set<Role> may() {
    return this == VIEWER ? EnumSet.of(ANYONE, VIEWER) : EnumSet.of(ANYONE, VIEWER, this);
  }

  static final Set<Role> ALL = Set.copyOf(EnumSet.allOf(Role.class));
}
