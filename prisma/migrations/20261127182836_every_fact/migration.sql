-- AlterTable
ALTER TABLE "article" ADD COLUMN     "checking" TEXT NOT NULL DEFAULT 'claims';

-- AlterTable
ALTER TABLE "claim" ADD COLUMN     "factKind" TEXT;

-- CreateTable
CREATE TABLE "query" (
    "id" TEXT NOT NULL,
    "claimId" TEXT NOT NULL,
    "to" TEXT NOT NULL,
    "question" TEXT NOT NULL,
    "askedAt" TIMESTAMPTZ(3) NOT NULL,
    "askedBy" TEXT NOT NULL,
    "decision" TEXT,
    "decidedWords" TEXT NOT NULL,
    "decisionNote" TEXT NOT NULL,
    "decidedBy" TEXT,
    "decidedAt" TIMESTAMPTZ(3),
    "withdrawnAt" TIMESTAMPTZ(3),

    CONSTRAINT "query_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "query_claimId_idx" ON "query"("claimId");

-- AddForeignKey
ALTER TABLE "query" ADD CONSTRAINT "query_claimId_fkey" FOREIGN KEY ("claimId") REFERENCES "claim"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
