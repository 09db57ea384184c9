/**
 * HTTP: the whole route table is in {@code Routes}, every error leaves through {@code Problems}.
 * Handlers are thin; what they need of the other rooms is in {@code Rooms} and {@code Library}.
 */
package io.kienco.api;
