package io.kienco.policy;

/** What every attack tries to reach. */
public final class Trap {
  static volatile boolean sprung;

  private Trap() {}

  public static boolean spring() {
    sprung = true;
    return true;
  }

  public static void take(Object anything) {
    sprung = true;
  }
}
