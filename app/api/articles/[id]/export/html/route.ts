import { answer, forMember, NOT_STORED } from '../../../../answer.ts'

/** The annotated article as one HTML file: `?text=excerpts|whole`, `&download=1` to keep it. */
export async function GET(request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  const { id } = await params
  const query = new URL(request.url).searchParams
  const text = query.get('text') === 'whole' ? 'whole' : 'excerpts'
  return forMember(request, async ({ desk, actor }) =>
    answer(
      await desk.read.html(actor, id, text),
      ({ html, policy }) => new Response(html, { headers: headersFor(id, policy, query.has('download')) }),
    ),
  )
}

function headersFor(id: string, policy: string, download: boolean): HeadersInit {
  const name = `fact-check-${id.replace(/[^\w-]/g, '')}.html`
  return {
    'Content-Type': 'text/html; charset=utf-8',
    'Content-Security-Policy': policy,
    'Content-Disposition': `${download ? 'attachment' : 'inline'}; filename="${name}"`,
    ...NOT_STORED,
  }
}
