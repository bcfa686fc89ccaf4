CREATE TABLE `answers` (
	`hash` text PRIMARY KEY NOT NULL,
	`body` blob NOT NULL,
	`at` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `answers_at` ON `answers` (`at`);--> statement-breakpoint
CREATE TABLE `proofs` (
	`alert` text PRIMARY KEY NOT NULL,
	`at` text NOT NULL,
	`documents` text NOT NULL,
	`before` blob,
	`after` blob
);
--> statement-breakpoint
CREATE INDEX `proofs_at` ON `proofs` (`at`);--> statement-breakpoint
DROP INDEX `cards_about_language`;--> statement-breakpoint
ALTER TABLE `cards` ADD `zone` text DEFAULT 'UTC' NOT NULL;--> statement-breakpoint
CREATE UNIQUE INDEX `cards_about_language_zone` ON `cards` (`about`,`language`,`zone`);--> statement-breakpoint
ALTER TABLE `deliveries` ADD `amends` integer;