CREATE TABLE `handled` (
	`key` text PRIMARY KEY NOT NULL,
	`at` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `trail` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`at` text NOT NULL,
	`platform` text NOT NULL,
	`person` text NOT NULL,
	`address` text NOT NULL,
	`topic` text DEFAULT '' NOT NULL,
	`line` text NOT NULL,
	`outcome` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `trail_at` ON `trail` (`at`);--> statement-breakpoint
CREATE INDEX `trail_address` ON `trail` (`platform`,`address`);--> statement-breakpoint
ALTER TABLE `chats` ADD `paused_at` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `subscriptions` ADD `kinds` text DEFAULT '[]' NOT NULL;--> statement-breakpoint
ALTER TABLE `subscriptions` ADD `sources` text DEFAULT '[]' NOT NULL;