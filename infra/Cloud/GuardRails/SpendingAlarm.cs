using Pulumi;
using Pulumi.Aws.Budgets;
using Pulumi.Aws.Budgets.Inputs;

namespace Slipway.Cloud.GuardRails;

/// <summary>A mail before the account costs more in a month than was meant, and one when it does.</summary>
public sealed class SpendingAlarm : ComponentResource
{
    public const string Token = "slipway:cloud:SpendingAlarm";

    public SpendingAlarm(string name, SpendingAlarmArgs args, ComponentResourceOptions? options = null)
        : base(Token, name, options)
    {
        _ = new Budget(
            name,
            new()
            {
                BudgetType = "COST",
                TimeUnit = "MONTHLY",
                LimitAmount = args.MonthlyAmount,
                LimitUnit = "USD",
                Notifications =
                {
                    Told(args, "ACTUAL", percent: 80),
                    Told(args, "FORECASTED", percent: 100),
                    Told(args, "ACTUAL", percent: 100),
                },
            },
            new() { Parent = this });

        RegisterOutputs();
    }

    private static BudgetNotificationArgs Told(SpendingAlarmArgs args, string cost, int percent) => new()
    {
        NotificationType = cost,
        ComparisonOperator = "GREATER_THAN",
        Threshold = percent,
        ThresholdType = "PERCENTAGE",
        SubscriberEmailAddresses = args.Contacts.ToArray(),
    };
}
