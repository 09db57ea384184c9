package io.kienco.cli;

import picocli.CommandLine.IVersionProvider;

/** The program's version, as a plan's fingerprint names it. */
final class Version implements IVersionProvider {

  @Override
  public String[] getVersion() {
    return new String[] {"kienco " + io.kienco.model.Plan.VERSION};
  }
}
