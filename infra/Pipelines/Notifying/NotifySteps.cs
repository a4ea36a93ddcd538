using System.Globalization;
using Slipway.Pipelines.Actions;
using Slipway.Pipelines.Workflows;
using Slipway.Spec;
using Slipway.Spec.Alerts;
using Slipway.Spec.Reading;

namespace Slipway.Pipelines.Notifying;

/// <summary>Telling people how a job ended. No secret is part of a command, and a message that is not delivered fails nothing.</summary>
internal static class NotifySteps
{
    public static IEnumerable<Step> For(JobDraft draft)
    {
        var notify = draft.Spec.Notify;
        var strategy = draft.Product.Rollback.Strategies.FirstOrDefault(known => known.Name == draft.Spec.Strategy);
        var always = (notify?.Always ?? []).Concat(strategy?.Notify ?? []).Distinct(StringComparer.Ordinal);
        return
        [
            .. always.SelectMany(channel => Tell(channel, Given.Always, draft)),
            .. (notify?.Success ?? []).SelectMany(channel => Tell(channel, Given.Success, draft)),
            .. (notify?.Failure ?? []).SelectMany(channel => Tell(channel, Given.Failure, draft)),
        ];
    }

    private static IEnumerable<Step> Tell(string name, Expression when, JobDraft draft)
    {
        var channel = draft.Product.Channel(name)!;
        var onlyTells = draft.Spec.Steps.Count == 0 && draft.Environment is null;
        var result = onlyTells ? SummarySteps.Results(draft) : Given.JobStatus;
        NamedValue<Text>[] message =
        [
            new("SUBJECT", $"{draft.Product.Repository.Name}: {draft.Spec.Name}"), new("RESULT", result), new("RUN", RunLink.Value),
        ];
        return Written(channel, draft.Secret) is var (more, script) ? [Step(name, when.And(Given.Own), [.. message, .. more], script)] : [];
    }

    /// <summary>Sends what stands in a file, by whatever the channel is.</summary>
    public static IEnumerable<Step> Send(ChannelSpec channel, string subject, string file, Func<string, Secret> secret) =>
        Written(channel, secret) is var (more, script)
            ?
            [
                Step(channel.Name, null, [new("SUBJECT", subject), new("RUN", RunLink.Value), .. more], $"RESULT=$(cat {file})\n{script}")
                    with { MayFail = false },
            ]
            : [];

    // Null for channels that are no place for a message.
    private static (IEnumerable<NamedValue<Text>> Environment, string Script)? Written(ChannelSpec channel, Func<string, Secret> secret) =>
        channel.Kind switch
        {
            ChannelKind.Slack => ([new("WEBHOOK", secret(channel.Secret!).Value)], Slack),
            ChannelKind.Pagerduty => ([new("ROUTING_KEY", secret(channel.Secret!).Value)], Pagerduty),
            ChannelKind.Email => (Mail(channel, secret(channel.Secret!)), Email),
            _ => null,
        };

    private static RunStep Step(string channel, Expression? when, IReadOnlyList<NamedValue<Text>> environment, string script) => new()
    {
        Name = $"Tell {channel}",
        If = when,
        MayFail = true,
        Environment = environment,
        Script = script,
    };

    private static IEnumerable<NamedValue<Text>> Mail(ChannelSpec channel, Secret password) =>
    [
        new("TO", string.Join(' ', channel.To)),
        new("SERVER", channel.Server ?? (Text)PipelineNames.MailServer.Value),
        new("PORT", (channel.Port ?? 587).ToString(CultureInfo.InvariantCulture)),
        new("USERNAME", channel.Username ?? (Text)PipelineNames.MailUser.Value),
        new("PASSWORD", password.Value),
    ];

    private const string Slack = """
        jq --null-input --arg text "$SUBJECT: $RESULT <$RUN|See the run>" '{text: $text}' |
          curl -fsS --retry 3 -H 'Content-Type: application/json' --data @- --config <(printf 'url = "%s"\n' "$WEBHOOK")

        """;

    private const string Pagerduty = """
        jq --null-input --arg summary "$SUBJECT: $RESULT" --arg run "$RUN" --arg repository "$GITHUB_REPOSITORY" '{
            routing_key: env.ROUTING_KEY, event_action: "trigger", dedup_key: $run,
            payload: {summary: $summary, source: $repository, severity: "critical"}, links: [{href: $run, text: "The run"}]
          }' | curl -fsS --retry 3 -H 'Content-Type: application/json' --data @- https://events.pagerduty.com/v2/enqueue

        """;

    private const string Email = """
        recipients=()
        for address in $TO; do recipients+=(--mail-rcpt "$address"); done
        printf 'From: %s\nTo: %s\nSubject: %s\n\n%s\n%s\n' "$USERNAME" "${TO// /, }" "$SUBJECT" "$RESULT" "$RUN" |
          curl -fsS --url "smtp://$SERVER:$PORT" --ssl-reqd --mail-from "$USERNAME" "${recipients[@]}" --upload-file - \
            --config <(printf 'user = "%s:%s"\n' "$USERNAME" "$PASSWORD")

        """;
}
