-- ?1, ?2: first and last payment of the order, ?3: the order, ?4: whether anybody is paid who shows a citizen's card,
-- ?5: day of the bookings, ?6: when returns are due (milliseconds)
update payment set fate = found.fate
from (
    select p.id as id,
        case
            when exists (
                select 1 from payment q
                where q.end_to_end_id = p.end_to_end_id and q.id < p.id and (q.id >= ?1 or q.status = 'ACSC')) then 'AM05'
            when a.account is null then
                case when ?4 and length(p.account) = 12 and p.account not glob '*[^0-9]*' then p.fate else 'AC01' end
            when a.state = 'CLOSED' then 'AC04'
            when a.state = 'BLOCKED' then 'AC06'
            when a.folded <> p.folded then 'BE01'
            when a.state <> 'OPEN' then substr(a.state, 5)
            else p.fate
        end as fate
    from payment p left join account a on a.account = p.account
    where p.id between ?1 and ?2
) found
where found.id = payment.id;

update payment
set status = case when fate is null or fate = 'UNBOOKED' or fate like 'RETURN!_%' escape '!' then 'ACSC' else 'RJCT' end
where id between ?1 and ?2;

insert into booking (payment_order, payment, end_to_end_id, account, amount, credit, booked_on)
select payment_order, id, end_to_end_id, account, amount, 0, ?5
from payment
where id between ?1 and ?2
    and (status = 'ACSC' and (fate is null or fate <> 'UNBOOKED')
        -- Who is said to be a repeat was paid: by the payment that it repeats, else by this one.
        or fate = 'AM05'
            and exists (select 1 from account a where a.account = payment.account and a.state = 'PAY_AM05')
            and not exists (
                select 1 from payment q
                where q.end_to_end_id = payment.end_to_end_id and q.id < payment.id))
order by id;

insert into due_return (payment, due_at, reason)
select id, case fate when 'UNBOOKED' then ?6 + 9000 else ?6 end, substr(fate, 8)
from payment
where id between ?1 and ?2 and (fate = 'UNBOOKED' or fate like 'RETURN!_%' escape '!');

update payment_order set carried_out = 1 where id = ?3
