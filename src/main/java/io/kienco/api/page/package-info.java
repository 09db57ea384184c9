/** Serves the page: its files under {@code resources/web} and its libraries' from their jars. */
package io.kienco.api.page;
