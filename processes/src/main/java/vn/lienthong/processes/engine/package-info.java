/** What is plugged into the Camunda engine: the only package that may import {@code org.camunda.bpm.engine.impl}. */
package vn.lienthong.processes.engine;
