package io.kienco.store;

import java.util.List;

/** A write or read that the store refuses; each subclass is one reason. */
public abstract class StoreException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient List<String> args;

  StoreException(String... args) {
    super(String.join(" ", args));
    this.args = List.of(args);
  }

  /** What it is about: kind of thing, id, and what else its subclass says. */
  public List<String> args() {
    return args;
  }

  /** Kind, id. */
  public static final class NotThere extends StoreException {
    private static final long serialVersionUID = 1L;

    public NotThere(String kind, String id) {
      super(kind, id);
    }
  }

  /** Kind, id: somebody else wrote it since it was read. */
  public static final class Overtaken extends StoreException {
    private static final long serialVersionUID = 1L;

    Overtaken(String kind, String id) {
      super(kind, id);
    }
  }

  /** Kind, id, state: what was asked is not possible in that state. */
  public static final class WrongState extends StoreException {
    private static final long serialVersionUID = 1L;

    public WrongState(String kind, String id, String state) {
      super(kind, id, state);
    }
  }

  /** Kind, id, user: it cannot go while that is made from it. */
  public static final class InUse extends StoreException {
    private static final long serialVersionUID = 1L;

    InUse(String kind, String id, String user) {
      super(kind, id, user);
    }
  }

  /** The database is of another program version, or cannot be opened: URL, why. */
  public static final class Unusable extends StoreException {
    private static final long serialVersionUID = 1L;

    Unusable(String url, String why) {
      super(url, why);
    }
  }
}
