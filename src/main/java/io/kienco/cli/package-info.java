/** The command line: one class per verb, no logic of its own. */
package io.kienco.cli;
