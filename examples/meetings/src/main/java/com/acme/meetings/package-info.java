/** Meetings, what they decide to build, and the tasks that follow: the entities of the application. */
package com.acme.meetings;
