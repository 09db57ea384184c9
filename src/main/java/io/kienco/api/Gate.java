package io.kienco.api;

import io.javalin.http.Context;
import io.javalin.security.RouteRole;
import io.kienco.store.Tokens;
import java.net.URI;
import java.util.Locale;
import java.util.Set;

/** Who may pass: the right host and origin, a known token, a role that the route names. */
final class Gate {

  static final String COOKIE = "kienco";
  private static final String BEARER = "bearer ";
  private static final Set<String> READS = Set.of("GET", "HEAD");
  private static final Set<String> LOCAL_NAMES = Set.of("127.0.0.1", "localhost", "[::1]");

  private static final String HEALTH = "/api/health/";

  private final Tokens tokens;
  private volatile boolean closed = true;
  private volatile boolean open;

  /** Closed until {@link #open}: while the store is being made ready, only health is told. */
  Gate(Tokens tokens) {
    this.tokens = tokens;
  }

  /**
   * @param free without login: only for a server that nobody else reaches
   */
  void open(boolean free) {
    open = free;
    closed = false;
  }

  void refuseEarly(Context context) {
    if (closed && !context.path().startsWith(HEALTH)) {
      throw Problem.of(Trouble.BUSY).again(1);
    }
  }

  /**
   * Another site's page must not act for its visitor, nor a foreign name stand for this machine.
   */
  void refuseForeign(Context context) {
    String host = String.valueOf(context.host()).toLowerCase(Locale.ROOT);
    if (open && !LOCAL_NAMES.contains(host.replaceFirst(":\\d+$", ""))) {
      throw Problem.of(Trouble.FOREIGN_PAGE);
    }
    String origin = context.header("Origin");
    if (origin != null && !READS.contains(context.method().name()) && !host.equals(of(origin))) {
      throw Problem.of(Trouble.FOREIGN_PAGE);
    }
  }

  private static String of(String origin) {
    try {
      return String.valueOf(URI.create(origin).getAuthority()).toLowerCase(Locale.ROOT);
    } catch (IllegalArgumentException e) {
      return "";
    }
  }

  /** Every route of the API names its roles; one that names none is open to nobody. */
  void admit(Context context, Set<? extends RouteRole> wanted) {
    Caller caller = caller(context);
    if (caller != null) {
      caller.sent(context);
    }
    if (wanted.contains(Role.ANYONE)) {
      return;
    }
    if (caller == null) {
      context.header("WWW-Authenticate", "Bearer");
      throw Problem.of(Trouble.NO_TOKEN);
    }
    if (!caller.may(wanted)) {
      throw Problem.of(Trouble.ROLE_MISSING, wanted.toString().toLowerCase(Locale.ROOT));
    }
  }

  private Caller caller(Context context) {
    if (open) {
      return Caller.LOCAL;
    }
    String secret = secret(context);
    return secret == null
        ? null
        : tokens
            .find(secret)
            .map(t -> new Caller(t.name(), Role.valueOf(t.role().toUpperCase(Locale.ROOT)).may()))
            .orElse(null);
  }

  private static String secret(Context context) {
    String header = context.header("Authorization");
    if (header != null && header.toLowerCase(Locale.ROOT).startsWith(BEARER)) {
      return header.substring(BEARER.length()).strip();
    }
    return context.cookie(COOKIE);
  }
}
