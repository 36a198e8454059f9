/**
 * Three chat formats. The marker words are the public models' own; the templates are written for
 * this course and leave out what those models' templates add (tools, dates, default prompts).
 */
export type Format = {
  readonly name: string
  readonly bos: string
  /** What ends the assistant's turn: generation stops there. */
  readonly end: string
  /** All markers that a model of this format was tuned on. */
  readonly markers: readonly string[]
  readonly source: string
}
export type FormatId = 'chatml' | 'headers' | 'inst'

export const formats: Readonly<Record<FormatId, Format>> = {
  chatml: {
    name: 'ChatML',
    bos: '',
    end: '<|im_end|>',
    markers: ['<|im_start|>', '<|im_end|>'],
    source: `{%- for message in messages %}
    {{- '<|im_start|>' + message.role + '\\n' }}
    {{- message.content + '<|im_end|>\\n' }}
{%- endfor %}
{%- if add_generation_prompt %}
    {{- '<|im_start|>assistant\\n' }}
{%- endif %}`,
  },
  headers: {
    name: 'Headers',
    bos: '<|begin_of_text|>',
    end: '<|eot_id|>',
    markers: ['<|begin_of_text|>', '<|start_header_id|>', '<|end_header_id|>', '<|eot_id|>'],
    source: `{{- bos_token }}
{%- for message in messages %}
    {{- '<|start_header_id|>' + message.role + '<|end_header_id|>\\n\\n' }}
    {{- (message.content | trim) + '<|eot_id|>' }}
{%- endfor %}
{%- if add_generation_prompt %}
    {{- '<|start_header_id|>assistant<|end_header_id|>\\n\\n' }}
{%- endif %}`,
  },
  inst: {
    name: 'INST',
    bos: '<s>',
    end: '</s>',
    markers: ['<s>', '</s>', '[INST]', '[/INST]'],
    source: `{%- set turns = messages %}
{%- set opening = '' %}
{%- if messages and messages[0].role == 'system' %}
    {%- set turns = messages[1:] %}
    {%- set opening = messages[0].content + '\\n\\n' %}
{%- endif %}
{{- bos_token }}
{%- for message in turns %}
    {%- if message.role != ('assistant' if loop.index0 is odd else 'user') %}
        {{- raise_exception('Roles must alternate: user, assistant, user, …') }}
    {%- endif %}
    {%- if message.role == 'user' %}
        {{- '[INST] ' + (opening if loop.first else '') + message.content + ' [/INST]' }}
    {%- else %}
        {{- ' ' + message.content + eos_token }}
    {%- endif %}
{%- endfor %}`,
  },
}

export const formatIds = Object.keys(formats) as readonly FormatId[]
