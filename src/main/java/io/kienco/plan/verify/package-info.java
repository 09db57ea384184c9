/** Every hard limit again, award by award, without the solver's arrays. */
package io.kienco.plan.verify;
