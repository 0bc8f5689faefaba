-- Lists of needs were filed as a text that holds the rows, and shown as that text.
update paper
set content = jsonb_set(content, '{needs}', (content ->> 'needs')::jsonb)
where task_key = 'propose'
    and jsonb_typeof(content -> 'needs') = 'string'
    and content ->> 'needs' like '[{"unitName":%';
