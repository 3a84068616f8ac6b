/**
 * Starts, watches and stops Keycloak and WildFly with their data in one folder.
 *
 * <p>Used alike by {@code mvn -Prun}, by the tests and by the benchmark. Belongs here: processes,
 * ports, folders, the configuration of both servers, waiting until they answer. Does not belong
 * here: anything that knows the application from inside; the launcher sees an EAR and addresses.
 */
@org.jspecify.annotations.NullMarked
package org.klaster.launcher;
