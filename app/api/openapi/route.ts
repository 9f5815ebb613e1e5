/** The API's description, after OpenAPI 3.1. */
import {type NextRequest, NextResponse} from 'next/server'
import {openApi} from '@/lib/library/api/openapi'

export function GET({nextUrl}: NextRequest): Response {
  return NextResponse.json(openApi(nextUrl.origin))
}
