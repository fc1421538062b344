-- CreateTable
CREATE TABLE "user" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "emailVerified" BOOLEAN NOT NULL DEFAULT false,
    "image" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "user_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "session" (
    "id" TEXT NOT NULL,
    "token" TEXT NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "ipAddress" TEXT,
    "userAgent" TEXT,
    "userId" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "account" (
    "id" TEXT NOT NULL,
    "accountId" TEXT NOT NULL,
    "providerId" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "accessToken" TEXT,
    "refreshToken" TEXT,
    "idToken" TEXT,
    "accessTokenExpiresAt" TIMESTAMPTZ(3),
    "refreshTokenExpiresAt" TIMESTAMPTZ(3),
    "scope" TEXT,
    "password" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "account_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "verification" (
    "id" TEXT NOT NULL,
    "identifier" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "verification_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "member" (
    "id" TEXT NOT NULL,
    "userId" TEXT,
    "name" TEXT NOT NULL,
    "byline" TEXT,
    "role" TEXT NOT NULL,
    "removedAt" TIMESTAMPTZ(3),

    CONSTRAINT "member_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "desk" (
    "id" TEXT NOT NULL DEFAULT 'desk',
    "name" TEXT NOT NULL,
    "publicationUrl" TEXT NOT NULL DEFAULT '',
    "method" TEXT NOT NULL DEFAULT '',
    "contact" TEXT NOT NULL DEFAULT '',
    "complaints" TEXT NOT NULL DEFAULT '',
    "corrections" TEXT NOT NULL DEFAULT '',
    "scaleVersionId" TEXT NOT NULL,

    CONSTRAINT "desk_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "scale_version" (
    "id" TEXT NOT NULL,
    "scaleId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "verdicts" JSONB NOT NULL,

    CONSTRAINT "scale_version_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "story" (
    "id" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "createdBy" TEXT NOT NULL,

    CONSTRAINT "story_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "article" (
    "id" TEXT NOT NULL,
    "storyId" TEXT,
    "headline" TEXT,
    "workingTitle" TEXT NOT NULL,
    "outlet" TEXT,
    "byline" TEXT,
    "publishedAt" TEXT,
    "url" TEXT,
    "language" TEXT,
    "obtained" TEXT NOT NULL,
    "textBasis" TEXT,
    "findingHeadline" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "createdBy" TEXT NOT NULL,
    "archivedAt" TIMESTAMPTZ(3),

    CONSTRAINT "article_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "capture" (
    "id" TEXT NOT NULL,
    "articleId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "sha256" TEXT NOT NULL,
    "blocks" JSONB NOT NULL,
    "how" TEXT NOT NULL,
    "fileName" TEXT,
    "bytesSha256" TEXT NOT NULL,
    "capturedAt" TIMESTAMPTZ(3) NOT NULL,
    "capturedBy" TEXT NOT NULL,

    CONSTRAINT "capture_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "byte_chunk" (
    "sha256" TEXT NOT NULL,
    "index" INTEGER NOT NULL,
    "bytes" BYTEA NOT NULL,

    CONSTRAINT "byte_chunk_pkey" PRIMARY KEY ("sha256","index")
);

-- CreateTable
CREATE TABLE "site_text" (
    "id" TEXT NOT NULL,
    "captureId" TEXT NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "reason" TEXT NOT NULL,
    "hidden" BOOLEAN NOT NULL,
    "decidedBy" TEXT NOT NULL,

    CONSTRAINT "site_text_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "claim" (
    "id" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "wording" TEXT NOT NULL,
    "checks" TEXT NOT NULL,
    "reading" TEXT NOT NULL,
    "saidWhen" TEXT NOT NULL,
    "knownWhen" TEXT NOT NULL,
    "scaleVersionId" TEXT,
    "verdictKey" TEXT,
    "verdictCaptureIds" TEXT[],
    "inShort" TEXT NOT NULL,
    "leftOut" BOOLEAN NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "createdBy" TEXT NOT NULL,
    "retiredAt" TIMESTAMPTZ(3),

    CONSTRAINT "claim_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "annotation" (
    "id" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "articleId" TEXT NOT NULL,
    "claimId" TEXT,
    "stance" TEXT,
    "speakers" JSONB,
    "text" TEXT,
    "reason" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "createdBy" TEXT NOT NULL,
    "deletedAt" TIMESTAMPTZ(3),

    CONSTRAINT "annotation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "placement" (
    "id" TEXT NOT NULL,
    "annotationId" TEXT NOT NULL,
    "captureId" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "selectors" JSONB NOT NULL,

    CONSTRAINT "placement_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "source" (
    "id" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "url" TEXT,
    "author" TEXT NOT NULL,
    "publisher" TEXT NOT NULL,
    "issued" TEXT NOT NULL,
    "accessed" TEXT NOT NULL,
    "archivedUrl" TEXT,
    "kind" TEXT,
    "dependsOn" TEXT NOT NULL,
    "interest" TEXT NOT NULL,
    "confidential" BOOLEAN NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "createdBy" TEXT NOT NULL,

    CONSTRAINT "source_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "citation" (
    "id" TEXT NOT NULL,
    "claimId" TEXT NOT NULL,
    "sourceId" TEXT NOT NULL,
    "stance" TEXT,
    "quote" TEXT NOT NULL,
    "locator" TEXT NOT NULL,
    "readersMayKnow" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "createdBy" TEXT NOT NULL,
    "removedAt" TIMESTAMPTZ(3),

    CONSTRAINT "citation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "attempt" (
    "id" TEXT NOT NULL,
    "claimId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "date" TEXT NOT NULL,
    "channel" TEXT NOT NULL,
    "outcome" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "createdBy" TEXT NOT NULL,
    "removedAt" TIMESTAMPTZ(3),

    CONSTRAINT "attempt_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "log_head" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "seq" INTEGER NOT NULL,
    "hash" TEXT NOT NULL,

    CONSTRAINT "log_head_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "event" (
    "seq" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "memberId" TEXT NOT NULL,
    "command" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "subjects" TEXT[],
    "partSubject" TEXT,
    "partName" TEXT,
    "salt" TEXT,
    "payload" TEXT,
    "payloadHash" TEXT NOT NULL,
    "commandHash" TEXT NOT NULL,
    "hash" TEXT NOT NULL,

    CONSTRAINT "event_pkey" PRIMARY KEY ("seq")
);

-- CreateTable
CREATE TABLE "event_article" (
    "articleId" TEXT NOT NULL,
    "seq" INTEGER NOT NULL,
    "previousSeq" INTEGER NOT NULL,

    CONSTRAINT "event_article_pkey" PRIMARY KEY ("articleId","seq")
);

-- CreateTable
CREATE TABLE "part" (
    "subject" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "seq" INTEGER NOT NULL,

    CONSTRAINT "part_pkey" PRIMARY KEY ("subject","name")
);

-- CreateTable
CREATE TABLE "prose_document" (
    "id" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "lockedAt" TIMESTAMPTZ(3),

    CONSTRAINT "prose_document_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "prose_update" (
    "documentId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "bytes" BYTEA NOT NULL,
    "memberId" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "prose_update_pkey" PRIMARY KEY ("documentId","position")
);

-- CreateTable
CREATE TABLE "prose_snapshot" (
    "documentId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "bytes" BYTEA NOT NULL,

    CONSTRAINT "prose_snapshot_pkey" PRIMARY KEY ("documentId","position")
);

-- CreateIndex
CREATE UNIQUE INDEX "user_email_key" ON "user"("email");

-- CreateIndex
CREATE UNIQUE INDEX "session_token_key" ON "session"("token");

-- CreateIndex
CREATE INDEX "session_userId_idx" ON "session"("userId");

-- CreateIndex
CREATE INDEX "account_userId_idx" ON "account"("userId");

-- CreateIndex
CREATE INDEX "verification_identifier_idx" ON "verification"("identifier");

-- CreateIndex
CREATE UNIQUE INDEX "member_userId_key" ON "member"("userId");

-- CreateIndex
CREATE UNIQUE INDEX "scale_version_scaleId_number_key" ON "scale_version"("scaleId", "number");

-- CreateIndex
CREATE INDEX "article_storyId_idx" ON "article"("storyId");

-- CreateIndex
CREATE UNIQUE INDEX "capture_articleId_number_key" ON "capture"("articleId", "number");

-- CreateIndex
CREATE INDEX "site_text_captureId_idx" ON "site_text"("captureId");

-- CreateIndex
CREATE INDEX "annotation_articleId_idx" ON "annotation"("articleId");

-- CreateIndex
CREATE INDEX "annotation_claimId_idx" ON "annotation"("claimId");

-- CreateIndex
CREATE INDEX "placement_captureId_idx" ON "placement"("captureId");

-- CreateIndex
CREATE UNIQUE INDEX "placement_annotationId_captureId_key" ON "placement"("annotationId", "captureId");

-- CreateIndex
CREATE INDEX "citation_claimId_idx" ON "citation"("claimId");

-- CreateIndex
CREATE INDEX "citation_sourceId_idx" ON "citation"("sourceId");

-- CreateIndex
CREATE INDEX "attempt_claimId_idx" ON "attempt"("claimId");

-- CreateIndex
CREATE INDEX "event_subjects_idx" ON "event" USING GIN ("subjects");

-- CreateIndex
CREATE UNIQUE INDEX "event_memberId_key_key" ON "event"("memberId", "key");

-- CreateIndex
CREATE INDEX "event_article_seq_idx" ON "event_article"("seq");

-- CreateIndex
CREATE INDEX "prose_document_subject_idx" ON "prose_document"("subject");

-- AddForeignKey
ALTER TABLE "session" ADD CONSTRAINT "session_userId_fkey" FOREIGN KEY ("userId") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "account" ADD CONSTRAINT "account_userId_fkey" FOREIGN KEY ("userId") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "member" ADD CONSTRAINT "member_userId_fkey" FOREIGN KEY ("userId") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article" ADD CONSTRAINT "article_storyId_fkey" FOREIGN KEY ("storyId") REFERENCES "story"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "capture" ADD CONSTRAINT "capture_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "article"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "site_text" ADD CONSTRAINT "site_text_captureId_fkey" FOREIGN KEY ("captureId") REFERENCES "capture"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "annotation" ADD CONSTRAINT "annotation_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "article"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "annotation" ADD CONSTRAINT "annotation_claimId_fkey" FOREIGN KEY ("claimId") REFERENCES "claim"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "placement" ADD CONSTRAINT "placement_annotationId_fkey" FOREIGN KEY ("annotationId") REFERENCES "annotation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "placement" ADD CONSTRAINT "placement_captureId_fkey" FOREIGN KEY ("captureId") REFERENCES "capture"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "citation" ADD CONSTRAINT "citation_claimId_fkey" FOREIGN KEY ("claimId") REFERENCES "claim"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "citation" ADD CONSTRAINT "citation_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "attempt" ADD CONSTRAINT "attempt_claimId_fkey" FOREIGN KEY ("claimId") REFERENCES "claim"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "event_article" ADD CONSTRAINT "event_article_seq_fkey" FOREIGN KEY ("seq") REFERENCES "event"("seq") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "prose_update" ADD CONSTRAINT "prose_update_documentId_fkey" FOREIGN KEY ("documentId") REFERENCES "prose_document"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "prose_snapshot" ADD CONSTRAINT "prose_snapshot_documentId_fkey" FOREIGN KEY ("documentId") REFERENCES "prose_document"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
