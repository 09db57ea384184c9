package io.kienco.cli;

import picocli.CommandLine.Command;

@Command(
    name = "rules",
    description = "Checks a rulebook, runs its worked cases, shows what a change does.",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "(check | test | impact)",
    subcommands = {RulesCheckVerb.class, RulesTestVerb.class, RulesImpactVerb.class})
final class RulesVerb {}
