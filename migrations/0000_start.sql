CREATE TABLE `advisories` (
	`source` text NOT NULL,
	`country` text NOT NULL,
	`seen_at` text NOT NULL,
	`read_at` text NOT NULL,
	`marker` text DEFAULT '' NOT NULL,
	`believed` text NOT NULL,
	PRIMARY KEY(`source`, `country`)
);
--> statement-breakpoint
CREATE INDEX `advisories_country` ON `advisories` (`country`);--> statement-breakpoint
CREATE TABLE `alerts` (
	`key` text PRIMARY KEY NOT NULL,
	`source` text NOT NULL,
	`country` text NOT NULL,
	`severity` text NOT NULL,
	`at` text NOT NULL,
	`held` integer NOT NULL,
	`decision` text DEFAULT '' NOT NULL,
	`alert` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `alerts_country_at` ON `alerts` (`country`,`at`);--> statement-breakpoint
CREATE TABLE `cards` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`about` text NOT NULL,
	`language` text NOT NULL,
	`card` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `cards_about_language` ON `cards` (`about`,`language`);--> statement-breakpoint
CREATE TABLE `changes` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`source` text NOT NULL,
	`country` text NOT NULL,
	`kind` text NOT NULL,
	`at` text NOT NULL,
	`change` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `changes_country_at` ON `changes` (`country`,`at`);--> statement-breakpoint
CREATE TABLE `chats` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`platform` text NOT NULL,
	`address` text NOT NULL,
	`topic` text DEFAULT '' NOT NULL,
	`title` text DEFAULT '' NOT NULL,
	`language` text,
	`locale` text,
	`closed_reason` text,
	`opened_at` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `chats_address` ON `chats` (`platform`,`address`,`topic`);--> statement-breakpoint
CREATE TABLE `deliveries` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`about` text NOT NULL,
	`card` integer NOT NULL,
	`chat` integer NOT NULL,
	`platform` text NOT NULL,
	`rank` integer NOT NULL,
	`status` text DEFAULT 'pending' NOT NULL,
	`attempts` integer DEFAULT 0 NOT NULL,
	`unsure` integer DEFAULT 0 NOT NULL,
	`due_at` text NOT NULL,
	`claimed_until` text DEFAULT '' NOT NULL,
	`reference` text DEFAULT '' NOT NULL,
	`reason` text DEFAULT '' NOT NULL,
	`created_at` text NOT NULL,
	`settled_at` text DEFAULT '' NOT NULL,
	FOREIGN KEY (`card`) REFERENCES `cards`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`chat`) REFERENCES `chats`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `deliveries_about_chat` ON `deliveries` (`about`,`chat`);--> statement-breakpoint
CREATE INDEX `deliveries_due` ON `deliveries` (`platform`,`status`,`rank`,`due_at`);--> statement-breakpoint
CREATE INDEX `deliveries_chat` ON `deliveries` (`chat`,`status`);--> statement-breakpoint
CREATE TABLE `sources` (
	`id` text PRIMARY KEY NOT NULL,
	`due_at` text DEFAULT '' NOT NULL,
	`seen_at` text DEFAULT '' NOT NULL,
	`failing_since` text DEFAULT '' NOT NULL,
	`blind` integer DEFAULT false NOT NULL,
	`reason` text DEFAULT '' NOT NULL,
	`detail` text DEFAULT '' NOT NULL
);
--> statement-breakpoint
CREATE TABLE `subscriptions` (
	`chat` integer NOT NULL,
	`country` text NOT NULL,
	`least_severity` text NOT NULL,
	`since` text NOT NULL,
	PRIMARY KEY(`chat`, `country`),
	FOREIGN KEY (`chat`) REFERENCES `chats`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `subscriptions_country` ON `subscriptions` (`country`);