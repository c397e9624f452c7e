<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>about</name>
    <message>
        <source>Shouwen %1</source>
        <translation>首問 %1</translation>
    </message>
    <message>
        <source>Offline customer-service workstation.
Free software under GPL-3.0-or-later.
Store: %1</source>
        <translation>離線客服工作台。
自由軟體，授權條款 GPL-3.0-or-later。
資料檔案：%1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>shouwen-cli help WORD explains one of them; records are named by number, @label or @last.</source>
        <translation>用 shouwen-cli help WORD 查看某一條命令的說明；記錄可用編號、@標籤或 @last 指定。</translation>
    </message>
    <message>
        <source>make a store</source>
        <translation>建立一個資料庫</translation>
    </message>
    <message>
        <source>check, show or adopt a rulebook</source>
        <translation>檢查、檢視或啟用規則書</translation>
    </message>
    <message>
        <source>answer clock questions, one JSON a line</source>
        <translation>回答時限問題，每行一個 JSON</translation>
    </message>
    <message>
        <source>open a record</source>
        <translation>登記一張單</translation>
    </message>
    <message>
        <source>change fields; an empty value takes one away</source>
        <translation>修改欄位；留空即清除</translation>
    </message>
    <message>
        <source>move a record along its workflow</source>
        <translation>依流程推進</translation>
    </message>
    <message>
        <source>write a note, an answer to the customer or the customer&apos;s words</source>
        <translation>寫備註、記答覆或記客戶來言</translation>
    </message>
    <message>
        <source>hand over, take over or send back</source>
        <translation>轉交、接手或退件</translation>
    </message>
    <message>
        <source>countersign or refuse</source>
        <translation>會簽或拒簽</translation>
    </message>
    <message>
        <source>keep a file with a record</source>
        <translation>附上檔案</translation>
    </message>
    <message>
        <source>tie two records together</source>
        <translation>關聯兩張單</translation>
    </message>
    <message>
        <source>make a repeat part of an earlier record, or undo that</source>
        <translation>把重複單併入原單，或復原合併</translation>
    </message>
    <message>
        <source>tag a record</source>
        <translation>加標籤</translation>
    </message>
    <message>
        <source>take back a record opened by mistake</source>
        <translation>作廢誤登的單</translation>
    </message>
    <message>
        <source>settle a contested move or a conflict</source>
        <translation>裁定有爭議的流轉或衝突</translation>
    </message>
    <message>
        <source>show a record</source>
        <translation>檢視一張單</translation>
    </message>
    <message>
        <source>list records</source>
        <translation>列出單據</translation>
    </message>
    <message>
        <source>search every text, name, number and phone</source>
        <translation>搜尋全部文字、姓名、編號和電話</translation>
    </message>
    <message>
        <source>list the queues with their counts</source>
        <translation>列出各佇列及數量</translation>
    </message>
    <message>
        <source>everything ever written about a record, former values included</source>
        <translation>一張單的全部紀錄，含改動前的值</translation>
    </message>
    <message>
        <source>explain when a clock is due</source>
        <translation>說明時限為何此時到期</translation>
    </message>
    <message>
        <source>similar open records, before opening one more</source>
        <translation>登記前先看有無相似的未結單</translation>
    </message>
    <message>
        <source>steps that have come due and concern you</source>
        <translation>與您有關的到期提醒</translation>
    </message>
    <message>
        <source>list the people who may sign in</source>
        <translation>列出可登入的人員</translation>
    </message>
    <message>
        <source>print a form or the day&apos;s list</source>
        <translation>列印表單或今日清單</translation>
    </message>
    <message>
        <source>the month&apos;s figures, with the records behind them</source>
        <translation>月報數字及其背後的單據</translation>
    </message>
    <message>
        <source>carry out a file of commands, one a line</source>
        <translation>執行命令檔，每行一條</translation>
    </message>
    <message>
        <source>check chains, projections, attachments and the file itself</source>
        <translation>校驗日誌鏈、各表、附件和檔案本身</translation>
    </message>
    <message>
        <source>explain a word</source>
        <translation>解釋一個命令</translation>
    </message>
    <message>
        <source>show days off and make-up days, or take in a later year&apos;s</source>
        <translation>檢視假日與補班日，或匯入之後年度的安排</translation>
    </message>
    <message>
        <source>day off</source>
        <translation>放假</translation>
    </message>
    <message>
        <source>make-up day</source>
        <translation>補班</translation>
    </message>
    <message>
        <source>no day off</source>
        <translation>不放假</translation>
    </message>
    <message>
        <source>Nothing is changed yet: --accept sure takes those marked *, --accept all everything, or name the dates.</source>
        <translation>尚未做任何變更：--accept sure 採用帶 * 的日期，--accept all 全部採用，也可逐一寫出日期。</translation>
    </message>
    <message>
        <source>%1 of %2 dates taken in, %3 of them new; due times follow.</source>
        <translation>已採用 %2 個日期中的 %1 個，其中新增 %3 個；到期時間隨之更新。</translation>
    </message>
    <message>
        <source>a masked value in full; who looked and why is kept</source>
        <translation>檢視被遮蔽的完整內容；誰因何檢視會留下紀錄</translation>
    </message>
    <message>
        <source>say that you have read the notices of a record</source>
        <translation>確認已閱某案件的提醒</translation>
    </message>
    <message>
        <source>values that lost against another desk&apos;s, and contested moves</source>
        <translation>與其他工作臺衝突而未採用的值，以及有爭議的流轉</translation>
    </message>
    <message>
        <source>exchange with other desks by files in a folder</source>
        <translation>透過資料夾中的檔案與其他工作臺交換資料</translation>
    </message>
    <message>
        <source>the desks that share these records</source>
        <translation>共用這些記錄的各個工作臺</translation>
    </message>
    <message>
        <source>%1: incomplete or damaged; copy it again</source>
        <translation>%1：檔案不完整或已損毀，請重新複製</translation>
    </message>
    <message>
        <source>%1: no bundle of this organisation</source>
        <translation>%1：不是本單位的交換檔案</translation>
    </message>
    <message>
        <source>%1: signed on %2 by the unknown device %3; an administrator may take it with --accept and these digits</source>
        <translation>%1：由未登記的裝置於 %2 簽章，裝置為 %3；管理員可用 --accept 加這串數字收下</translation>
    </message>
    <message>
        <source>%1: of a newer version; update this program</source>
        <translation>%1：由更新版本的程式寫成，請先更新本程式</translation>
    </message>
    <message>
        <source>desk %1 wrote position %2 twice: it was copied; both are kept</source>
        <translation>寫入者 %1 在第 %2 筆出現兩份不同內容：該工作臺被複製過；兩份都已保留</translation>
    </message>
    <message>
        <source>%1 entries wait for others that have not come yet</source>
        <translation>有 %1 筆正在等待尚未到達的前一筆</translation>
    </message>
    <message>
        <source>%1 entries are dated more than a day ahead: a clock is wrong, here or there</source>
        <translation>有 %1 筆的時間超前一天以上：這邊或那邊的時鐘不準</translation>
    </message>
    <message>
        <source>%1 files taken in, %2 known before; %3 new entries, %4 records changed, %5 attachments</source>
        <translation>收下 %1 個檔案，%2 個早已收過；新增 %3 筆，%4 筆記錄有變動，%5 個附件</translation>
    </message>
    <message>
        <source>%1 entries, %2 attachments</source>
        <translation>%1 筆，%2 個附件</translation>
    </message>
    <message>
        <source>desk %1 may join from this folder; whoever has it can read everything, so keep it safe</source>
        <translation>工作臺 %1 可憑此資料夾加入；拿到它的人能讀到全部內容，請妥善保管</translation>
    </message>
    <message>
        <source>%1: this is desk %2 now</source>
        <translation>%1：這裡現在是工作臺 %2</translation>
    </message>
    <message>
        <source>heard %1</source>
        <translation>%1 收到過</translation>
    </message>
    <message>
        <source>what desk %1 wrote after %2 counts no more</source>
        <translation>工作臺 %1 在第 %2 筆之後寫下的內容不再算數</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; holds; &quot;%3&quot; by %4 (%5) lost</source>
        <translation>%1：現為「%2」；%4（%5）寫的「%3」未採用</translation>
    </message>
    <message>
        <source>this store knew less than it once wrote: it has fetched that back and goes on under a desk number of its own</source>
        <translation>本資料庫比它曾寫下的內容舊：已取回缺少的部分，今後用新的工作臺號繼續</translation>
    </message>
    <message>
        <source>invited</source>
        <translation>已邀請，尚未加入</translation>
    </message>
    <message>
        <source>this one</source>
        <translation>本機</translation>
    </message>
    <message>
        <source>administrator</source>
        <translation>管理員</translation>
    </message>
    <message>
        <source>goes on under another number</source>
        <translation>已改用新號繼續</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>forked</source>
        <translation>有分岔</translation>
    </message>
    <message>
        <source>state</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>nothing is to be settled</source>
        <translation>沒有待處理的衝突</translation>
    </message>
    <message>
        <source>everything was allowed</source>
        <translation>全部合乎規則</translation>
    </message>
    <message>
        <source>make a sample store: a year at a desk that does not exist</source>
        <translation>建立範例資料庫：一個虛構客服部門一年的業務</translation>
    </message>
    <message>
        <source>propose who calls which customer back when, and why; adopt it</source>
        <translation>排程：誰在何時回訪哪位客戶、為什麼；--adopt 採用</translation>
    </message>
    <message>
        <source>callbacks by day and person: planned, overdue, room</source>
        <translation>依日期與人員查看回訪：已排、逾期、餘量</translation>
    </message>
    <message>
        <source>take records in from a CSV or .xlsx file, or take a batch back</source>
        <translation>從 CSV 或 .xlsx 檔案匯入紀錄，或復原一批匯入</translation>
    </message>
    <message>
        <source>write a list, or everything, into files</source>
        <translation>將清單或全部資料匯出為檔案</translation>
    </message>
    <message>
        <source>everything about a customer, and files that may be the same one</source>
        <translation>某客戶的全部往來，以及可能重複的檔案</translation>
    </message>
    <message>
        <source>the lists you saved, and those shared with all</source>
        <translation>您儲存的清單，以及大家共用的清單</translation>
    </message>
    <message>
        <source>save a list under a name, share it, or drop it</source>
        <translation>將清單命名儲存、共用或刪除</translation>
    </message>
    <message>
        <source>shared</source>
        <translation>共用</translation>
    </message>
    <message>
        <source>own</source>
        <translation>個人</translation>
    </message>
    <message>
        <source>entries of other desks that their rulebook did not allow, and desks that forked</source>
        <translation>其他工作臺寫下、但其規則手冊並不允許的內容，以及出現分岔的工作臺</translation>
    </message>
    <message>
        <source>equal journals gave unequal records: the exchange has stopped; run &quot;verify&quot; on both desks and report what it says; an administrator lets it go on with &quot;bundle in DIR --accept stopped&quot;</source>
        <translation>內容相同的日誌得出了不同的記錄：交換已停止；請在兩台上執行「verify」並回報結果；之後由管理員以「bundle in DIR --accept stopped」恢復交換</translation>
    </message>
    <message>
        <source>%1 earlier files that every desk has taken in were removed</source>
        <translation>已清除 %1 個各工作臺都已收下的舊檔案</translation>
    </message>
    <message>
        <source>dated more than a day ahead</source>
        <translation>日期超前一天以上</translation>
    </message>
    <message>
        <source>the desk was copied or set back and wrote on twice; both are kept</source>
        <translation>該工作臺曾被複製或還原至舊狀態，同一位置寫了兩份；兩份都已保留</translation>
    </message>
    <message>
        <source>two records have this number: the desk was copied or set back</source>
        <translation>兩筆記錄用了同一編號：該工作臺曾被複製或還原至舊狀態</translation>
    </message>
    <message>
        <source>the role was not allowed to do this</source>
        <translation>該角色無權這樣做</translation>
    </message>
    <message>
        <source>the person did not have the role</source>
        <translation>當時此人不擔任該角色</translation>
    </message>
    <message>
        <source>the rulebook has no such role</source>
        <translation>規則手冊中沒有這個角色</translation>
    </message>
    <message>
        <source>written by a rulebook that is not here</source>
        <translation>寫入時所用的規則手冊不在本臺</translation>
    </message>
    <message>
        <source>%1: unchanged</source>
        <translation>%1：沒有變更</translation>
    </message>
    <message>
        <source>%1: running now</source>
        <translation>%1：現已啟用</translation>
    </message>
    <message>
        <source>%1 entries, %2 records, %3 findings</source>
        <translation>%1 筆日誌，%2 筆記錄，%3 處問題</translation>
    </message>
    <message>
        <source>this is the only desk; &quot;desk invite --to DIR&quot; lets another one join</source>
        <translation>目前只有這一臺；用「desk invite --to DIR」可邀請其他工作臺加入</translation>
    </message>
    <message>
        <source>met</source>
        <translation>準時</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>已超時</translation>
    </message>
    <message>
        <source>written at the close: %1, due %2, used %3</source>
        <translation>結案時記錄：%1，到期 %2，用時 %3</translation>
    </message>
    <message>
        <source>now: %1, due %2, used %3</source>
        <translation>現在得出：%1，到期 %2，用時 %3</translation>
    </message>
    <message>
        <source>list closed records whose clocks now come out differently, or settle one</source>
        <translation>列出結案後時限結果有變化的記錄，或重新認定其中一筆</translation>
    </message>
    <message>
        <source>every clock comes out as it was written</source>
        <translation>各項時限的結果均與結案時記錄一致</translation>
    </message>
</context>
<context>
    <name>commands</name>
    <message>
        <source>&amp;New…</source>
        <translation>新增(&amp;N)…</translation>
    </message>
    <message>
        <source>Take down a new matter while the customer is on the phone</source>
        <translation>邊通話邊登記新的來電事項</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>儲存(&amp;S)</translation>
    </message>
    <message>
        <source>Save what was typed into the form</source>
        <translation>儲存表單中填寫的內容</translation>
    </message>
    <message>
        <source>&amp;Revert</source>
        <translation>還原(&amp;R)</translation>
    </message>
    <message>
        <source>Take back what was typed since the last save</source>
        <translation>撤回上次儲存之後填寫的內容</translation>
    </message>
    <message>
        <source>Next s&amp;tep…</source>
        <translation>下一步(&amp;T)…</translation>
    </message>
    <message>
        <source>Go to the buttons with the steps this record allows</source>
        <translation>轉到本單目前可辦理的步驟</translation>
    </message>
    <message>
        <source>Write a n&amp;ote</source>
        <translation>寫備註(&amp;O)</translation>
    </message>
    <message>
        <source>Go to the note editor</source>
        <translation>轉到備註輸入框</translation>
    </message>
    <message>
        <source>Ta&amp;ke over</source>
        <translation>接手(&amp;K)</translation>
    </message>
    <message>
        <source>Become the holder of this record</source>
        <translation>由我接手處理本單</translation>
    </message>
    <message>
        <source>&amp;Hand over…</source>
        <translation>轉交(&amp;H)…</translation>
    </message>
    <message>
        <source>Give this record to a colleague or a department</source>
        <translation>把本單轉交給同事或部門</translation>
    </message>
    <message>
        <source>&amp;Attach a file…</source>
        <translation>新增附件(&amp;A)…</translation>
    </message>
    <message>
        <source>Keep a file with this record, at most 25 MB</source>
        <translation>給本單新增附件，最大 25 MB</translation>
    </message>
    <message>
        <source>&amp;Copy the number</source>
        <translation>複製單號(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the number of this record</source>
        <translation>複製本單的單號</translation>
    </message>
    <message>
        <source>C&amp;lose the page</source>
        <translation>關閉頁面(&amp;L)</translation>
    </message>
    <message>
        <source>Leave the ticket and go back to the queue</source>
        <translation>離開本單，回到清單</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>結束(&amp;Q)</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>關閉視窗</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>下一條(&amp;N)</translation>
    </message>
    <message>
        <source>Open the next record of the queue</source>
        <translation>開啟清單中的下一條</translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <translation>上一條(&amp;P)</translation>
    </message>
    <message>
        <source>Open the record before</source>
        <translation>開啟清單中的上一條</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>重新整理(&amp;R)</translation>
    </message>
    <message>
        <source>Read the queue and its counts again</source>
        <translation>重新讀取清單和數量</translation>
    </message>
    <message>
        <source>Most &amp;urgent first</source>
        <translation>最緊急在前(&amp;U)</translation>
    </message>
    <message>
        <source>Sort the queue by the time left</source>
        <translation>按剩餘時間排序</translation>
    </message>
    <message>
        <source>Newest &amp;first</source>
        <translation>最新登記在前(&amp;F)</translation>
    </message>
    <message>
        <source>Sort the queue by the time of opening</source>
        <translation>按登記時間排序</translation>
    </message>
    <message>
        <source>Last &amp;changed first</source>
        <translation>最近變動在前(&amp;C)</translation>
    </message>
    <message>
        <source>Sort the queue by the last change</source>
        <translation>按最近變動時間排序</translation>
    </message>
    <message>
        <source>&amp;Search…</source>
        <translation>搜尋(&amp;S)…</translation>
    </message>
    <message>
        <source>Find by phone, name, number or words</source>
        <translation>按電話、姓名、單號或關鍵字搜尋</translation>
    </message>
    <message>
        <source>All &amp;commands…</source>
        <translation>全部命令(&amp;C)…</translation>
    </message>
    <message>
        <source>Find a command by its name</source>
        <translation>按名稱搜尋命令</translation>
    </message>
    <message>
        <source>&amp;Desks</source>
        <translation>崗位清單(&amp;D)</translation>
    </message>
    <message>
        <source>Go to the list of desks</source>
        <translation>轉到左側的崗位清單</translation>
    </message>
    <message>
        <source>&amp;Queue</source>
        <translation>清單(&amp;Q)</translation>
    </message>
    <message>
        <source>Go to the queue</source>
        <translation>轉到中間的清單</translation>
    </message>
    <message>
        <source>&amp;Form</source>
        <translation>表單(&amp;F)</translation>
    </message>
    <message>
        <source>Go to the first field of the form</source>
        <translation>轉到表單的第一欄</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>放大(&amp;L)</translation>
    </message>
    <message>
        <source>Larger letters, up to 200 %</source>
        <translation>放大字級，最大 200 %</translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <translation>縮小(&amp;S)</translation>
    </message>
    <message>
        <source>Smaller letters, down to 80 %</source>
        <translation>縮小字級，最小 80 %</translation>
    </message>
    <message>
        <source>&amp;Normal size</source>
        <translation>原始大小(&amp;N)</translation>
    </message>
    <message>
        <source>Letters at 100 %</source>
        <translation>字級還原為 100 %</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>Light letters on dark ground</source>
        <translation>深色背景，淺色文字</translation>
    </message>
    <message>
        <source>Simplified Chinese</source>
        <translation>簡體中文</translation>
    </message>
    <message>
        <source>Show the window in simplified Chinese</source>
        <translation>介面使用簡體中文</translation>
    </message>
    <message>
        <source>Traditional Chinese</source>
        <translation>繁體中文</translation>
    </message>
    <message>
        <source>Show the window in traditional Chinese</source>
        <translation>介面使用繁體中文</translation>
    </message>
    <message>
        <source>English</source>
        <translation>English</translation>
    </message>
    <message>
        <source>Show the window in English</source>
        <translation>介面使用英文</translation>
    </message>
    <message>
        <source>&amp;Keys…</source>
        <translation>快速鍵(&amp;K)…</translation>
    </message>
    <message>
        <source>Every command with its keys; change them here</source>
        <translation>查看並修改每條命令的快速鍵</translation>
    </message>
    <message>
        <source>&amp;About Shouwen</source>
        <translation>關於首問(&amp;A)</translation>
    </message>
    <message>
        <source>Version, store and licence</source>
        <translation>版本、資料檔案和授權條款</translation>
    </message>
    <message>
        <source>&amp;Ticket</source>
        <translation>工單(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>轉到(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>檢視(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>說明(&amp;H)</translation>
    </message>
    <message>
        <source>No store is open</source>
        <translation>沒有開啟資料檔案</translation>
    </message>
    <message>
        <source>No record is open</source>
        <translation>沒有開啟單據</translation>
    </message>
    <message>
        <source>Nothing has been typed</source>
        <translation>沒有填寫任何內容</translation>
    </message>
    <message>
        <source>The queue is empty</source>
        <translation>清單是空的</translation>
    </message>
    <message>
        <source>You have no role that opens records</source>
        <translation>您的角色不能新增單據</translation>
    </message>
    <message>
        <source>No step leads on from this state</source>
        <translation>目前狀態沒有後續步驟</translation>
    </message>
    <message>
        <source>You may not write notes here</source>
        <translation>您不能在本單寫備註</translation>
    </message>
    <message>
        <source>You hold it already</source>
        <translation>本單已由您處理</translation>
    </message>
    <message>
        <source>You may not hand this record on</source>
        <translation>您不能轉交本單</translation>
    </message>
    <message>
        <source>You may not add files here</source>
        <translation>您不能給本單新增附件</translation>
    </message>
    <message>
        <source>These are the largest letters</source>
        <translation>已是最大字級</translation>
    </message>
    <message>
        <source>These are the smallest letters</source>
        <translation>已是最小字級</translation>
    </message>
    <message>
        <source>T&amp;imeline</source>
        <translation>處理記錄(&amp;I)</translation>
    </message>
    <message>
        <source>Go to what has happened so far</source>
        <translation>查看本單至今的處理記錄</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>復原(&amp;U)</translation>
    </message>
    <message>
        <source>Take back what was done last, while its strip is shown</source>
        <translation>收回剛才的操作(提示列顯示期間)</translation>
    </message>
    <message>
        <source>There is nothing to take back</source>
        <translation>沒有可復原的操作</translation>
    </message>
    <message>
        <source>Settin&amp;gs…</source>
        <translation>設定(&amp;G)…</translation>
    </message>
    <message>
        <source>Look, this computer, calendar, deadlines, phrases, staff</source>
        <translation>外觀、本機、工作日曆、時限、罐頭語、人員</translation>
    </message>
    <message>
        <source>Loc&amp;k or switch person</source>
        <translation>鎖定或換人(&amp;K)</translation>
    </message>
    <message>
        <source>Hide everything until somebody says who is there</source>
        <translation>遮住全部內容，直到有人確認身分</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>使用手冊(&amp;M)</translation>
    </message>
    <message>
        <source>The page of the manual about what is on screen</source>
        <translation>開啟手冊中與目前畫面有關的一頁</translation>
    </message>
    <message>
        <source>The window is locked</source>
        <translation>視窗已鎖定</translation>
    </message>
    <message>
        <source>Give it back to whoever handed it over</source>
        <translation>退還給轉來的人</translation>
    </message>
    <message>
        <source>Close it and go to the ne&amp;xt</source>
        <translation>結案並下一筆(&amp;X)</translation>
    </message>
    <message>
        <source>Take the step that ends this record, then open the next one of the queue</source>
        <translation>執行結案步驟，然後開啟清單中的下一筆</translation>
    </message>
    <message>
        <source>See a masked number for a reason that is kept</source>
        <translation>說明理由後檢視被遮蔽的號碼，理由會留下紀錄</translation>
    </message>
    <message>
        <source>Everything about the customer of this record</source>
        <translation>這位客戶的全部往來</translation>
    </message>
    <message>
        <source>Quick fi&amp;lter</source>
        <translation>快速篩選(&amp;L)</translation>
    </message>
    <message>
        <source>Show only some of the queue: by state, holder, time left</source>
        <translation>依狀態、處理人、剩餘時間篩選清單</translation>
    </message>
    <message>
        <source>No step is allowed now</source>
        <translation>現在沒有可走的步驟</translation>
    </message>
    <message>
        <source>No number is masked here</source>
        <translation>此單沒有被遮蔽的號碼</translation>
    </message>
    <message>
        <source>No customer is named here</source>
        <translation>此單沒有填寫客戶</translation>
    </message>
    <message>
        <source>Return &amp;with a reason…</source>
        <translation>退單並說明理由(&amp;W)…</translation>
    </message>
    <message>
        <source>Show the number in &amp;full…</source>
        <translation>顯示完整號碼(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Callback planner</source>
        <translation>回訪排程(&amp;C)</translation>
    </message>
    <message>
        <source>Who is called when by whom: the agenda of a week or month</source>
        <translation>誰在什麼時候回訪誰：按週或按月的行程</translation>
    </message>
    <message>
        <source>&amp;Plan the callbacks…</source>
        <translation>安排回訪(&amp;P)…</translation>
    </message>
    <message>
        <source>Propose a time and a person for every callback that has none</source>
        <translation>為還沒有時間的回訪建議時間與人員</translation>
    </message>
    <message>
        <source>&amp;Move the callback…</source>
        <translation>改期(&amp;M)…</translation>
    </message>
    <message>
        <source>Another time or person for the callback chosen</source>
        <translation>為選取的回訪換時間或換人</translation>
    </message>
    <message>
        <source>&amp;Week</source>
        <translation>週(&amp;W)</translation>
    </message>
    <message>
        <source>Show the planner by week</source>
        <translation>按週顯示排程</translation>
    </message>
    <message>
        <source>M&amp;onth</source>
        <translation>月(&amp;O)</translation>
    </message>
    <message>
        <source>Show the planner by month</source>
        <translation>按月顯示排程</translation>
    </message>
    <message>
        <source>The callback planner is not open</source>
        <translation>回訪排程沒有開啟</translation>
    </message>
    <message>
        <source>The rulebook plans no callbacks</source>
        <translation>目前規則不安排回訪</translation>
    </message>
    <message>
        <source>No callback is chosen</source>
        <translation>沒有選取回訪</translation>
    </message>
    <message>
        <source>Customer pa&amp;ge</source>
        <translation>客戶檔案(&amp;G)</translation>
    </message>
    <message>
        <source>By num&amp;ber</source>
        <translation>依編號(&amp;B)</translation>
    </message>
    <message>
        <source>Sort the queue by the number</source>
        <translation>依編號排序佇列</translation>
    </message>
    <message>
        <source>The other way &amp;round</source>
        <translation>反向排序(&amp;R)</translation>
    </message>
    <message>
        <source>Turn the order of the queue round</source>
        <translation>將佇列順序反轉</translation>
    </message>
    <message>
        <source>Colu&amp;mns…</source>
        <translation>欄位(&amp;M)…</translation>
    </message>
    <message>
        <source>Choose the columns of this queue and their order</source>
        <translation>選擇此佇列顯示的欄位及順序</translation>
    </message>
    <message>
        <source>Sa&amp;ve this view…</source>
        <translation>儲存目前檢視(&amp;V)…</translation>
    </message>
    <message>
        <source>Keep what is listed, its filter, order and columns by a name</source>
        <translation>將清單內容、篩選、排序與欄位以名稱儲存</translation>
    </message>
    <message>
        <source>&amp;Drop this view…</source>
        <translation>刪除此檢視(&amp;D)…</translation>
    </message>
    <message>
        <source>The saved view goes; the records in it stay</source>
        <translation>只刪除檢視，其中的紀錄不變</translation>
    </message>
    <message>
        <source>No saved view is chosen</source>
        <translation>未選取已儲存的檢視</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>%1 has no role that may do &quot;%3&quot; on %2; ask a supervisor</source>
        <translation>%1 沒有對「%2」執行「%3」的角色，請找主管</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a whole number; write it like 12</source>
        <translation>「%1」不是整數，請寫成 12 這樣</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an amount; write it like 1234.50</source>
        <translation>「%1」不是金額，請寫成 1234.50 這樣</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a date; write it like 2026-11-22</source>
        <translation>「%1」不是日期，請寫成 2026-11-22 這樣</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a time of day; write it like 08:30</source>
        <translation>「%1」不是時刻，請寫成 08:30 這樣</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a point in time with an offset; write it like 2026-11-22T09:00:00+08:00</source>
        <translation>「%1」不是帶時差的時間，請寫成 2026-11-22T09:00:00+08:00 這樣</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a point in time; write it like 2026-11-22 09:00 or 2026-11-22T09:00:00+08:00</source>
        <translation>「%1」不是時間，請寫成 2026-11-22 09:00 或 2026-11-22T09:00:00+08:00 這樣</translation>
    </message>
    <message>
        <source>the log cannot be opened: %1</source>
        <translation>日誌無法開啟：%1</translation>
    </message>
    <message>
        <source>the file is larger than %1 bytes, the most that is taken here</source>
        <translation>檔案超過 %1 位元組的上限</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>沒有這個檔案</translation>
    </message>
    <message>
        <source>the file cannot be read: %1</source>
        <translation>檔案無法讀取：%1</translation>
    </message>
    <message>
        <source>there is something here that is no plain file; choose another name</source>
        <translation>這裡已有同名的非普通檔案，請換一個名稱</translation>
    </message>
    <message>
        <source>the file cannot be written: %1</source>
        <translation>檔案無法寫入：%1</translation>
    </message>
    <message>
        <source>the file cannot be removed: %1</source>
        <translation>檔案無法刪除：%1</translation>
    </message>
    <message>
        <source>the folder cannot be made</source>
        <translation>資料夾無法創建</translation>
    </message>
    <message>
        <source>there is no such folder</source>
        <translation>沒有這個資料夾</translation>
    </message>
    <message>
        <source>the text is not valid UTF-8; save it as UTF-8 and try again</source>
        <translation>文字不是有效的 UTF-8，請另存為 UTF-8 後重試</translation>
    </message>
    <message>
        <source>the text holds a NUL character; remove it</source>
        <translation>文字中含有空字元，請刪去</translation>
    </message>
    <message>
        <source>the text holds a control character; remove it</source>
        <translation>文字中含有控制字元，請刪去</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a time zone; nearest is &quot;%2&quot;</source>
        <translation>「%1」不是時區，最接近的是「%2」</translation>
    </message>
    <message>
        <source>there is no holiday file for region &quot;%1&quot;</source>
        <translation>沒有地區「%1」的國定假日檔案</translation>
    </message>
    <message>
        <source>%1 and %2 overlap</source>
        <translation>%1 與 %2 重疊</translation>
    </message>
    <message>
        <source>%1 does not lie between 00:00 and 24:00</source>
        <translation>%1 不在 00:00 到 24:00 之間</translation>
    </message>
    <message>
        <source>%1 has no length; leave the day without hours to close it, or write 00:00-24:00</source>
        <translation>%1 長度為零；整天休息請不寫時段，整天上班請寫 00:00-24:00</translation>
    </message>
    <message>
        <source>%1 ends before it begins; a shift over midnight is two spans: %2-24:00, and 00:00-%3 on the next day</source>
        <translation>%1 的結束早於開始；跨夜班請寫成兩段：當天 %2-24:00，次日 00:00-%3</translation>
    </message>
    <message>
        <source>there is no such date</source>
        <translation>沒有這一天</translation>
    </message>
    <message>
        <source>the date is given twice; keep one of the two</source>
        <translation>日期重複，請只留一個</translation>
    </message>
    <message>
        <source>the rota has no days; give at least one</source>
        <translation>輪班表沒有日期，至少寫一天</translation>
    </message>
    <message>
        <source>the rota begins on %1, a weekday it does not cover</source>
        <translation>輪班從 %1 開始，但輪班表不含這一天</translation>
    </message>
    <message>
        <source>&quot;%1&quot; are no opening hours; write them like 08:00-12:00</source>
        <translation>「%1」不是營業時段，請寫成 08:00-12:00 這樣</translation>
    </message>
    <message>
        <source>the file says so</source>
        <translation>檔案中這樣規定</translation>
    </message>
    <message>
        <source>its name is that of a working day</source>
        <translation>名稱是上班日</translation>
    </message>
    <message>
        <source>an observance is no day off</source>
        <translation>紀念日不放假</translation>
    </message>
    <message>
        <source>its name is that of a day off</source>
        <translation>名稱是休息日</translation>
    </message>
    <message>
        <source>it bears the name of a public holiday; the file does not say that nobody works</source>
        <translation>名稱是法定國定假日，但檔案沒有寫明放假</translation>
    </message>
    <message>
        <source>not known as a public holiday</source>
        <translation>不是已知的法定國定假日</translation>
    </message>
    <message>
        <source>so far the date is &quot;%1&quot; and the opposite</source>
        <translation>這一天同時記為「%1」和相反的情況</translation>
    </message>
    <message>
        <source>a make-up day on a weekday that is worked anyway</source>
        <translation>補班上班日本來就是工作日</translation>
    </message>
    <message>
        <source>the file says both; decide which</source>
        <translation>檔案中兩種說法並存，請確定一種</translation>
    </message>
    <message>
        <source>&quot;%1&quot; lasts too long for a holiday</source>
        <translation>「%1」作為假期太長</translation>
    </message>
    <message>
        <source>the file is not JSON: %1 at byte %2</source>
        <translation>檔案不是 JSON：第 %2 位元組處 %1</translation>
    </message>
    <message>
        <source>the file holds no dates in a known form</source>
        <translation>檔案中沒有可識別的日期</translation>
    </message>
    <message>
        <source>this is not TOML: %1</source>
        <translation>這不是 TOML：%1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known here; nearest is &quot;%2&quot;</source>
        <translation>這裡不認識「%1」，最接近的是「%2」</translation>
    </message>
    <message>
        <source>%1 is wanted here</source>
        <translation>這裡應為 %1</translation>
    </message>
    <message>
        <source>the file names no region; begin it with region = &quot;CN&quot;</source>
        <translation>檔案沒有寫明地區，請在開頭寫 region = &quot;CN&quot;</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no year</source>
        <translation>「%1」不是年份</translation>
    </message>
    <message>
        <source>%1 does not belong to %2; move it to its own year</source>
        <translation>%1 不屬於 %2 年，請移到所屬年份</translation>
    </message>
    <message>
        <source>%1 is both a day off and a make-up day</source>
        <translation>%1 既是休息日又是補班上班日</translation>
    </message>
    <message>
        <source>the file is no calendar in iCalendar form</source>
        <translation>檔案不是 iCalendar 日曆</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no plain all-day event</source>
        <translation>「%1」不是普通的全天事件</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not understood here; nearest is &quot;%2&quot;</source>
        <translation>這裡看不懂「%1」，最接近的是「%2」</translation>
    </message>
    <message>
        <source>a length of time is missing; write it like &quot;24 working hours&quot;</source>
        <translation>缺少時長，請寫成 &quot;24 working hours&quot; 這樣</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a whole number up to 999999999</source>
        <translation>「%1」不是 999999999 以內的整數</translation>
    </message>
    <message>
        <source>a target must be longer than nothing, not &quot;%1&quot;; leave the clock out where there is no target</source>
        <translation>時限必須大於零，不能是「%1」；沒有時限就不要設這個計時</translation>
    </message>
    <message>
        <source>a cut-off is written &quot;%1 same day else next working day&quot;</source>
        <translation>截單時間請寫成 &quot;%1 same day else next working day&quot;</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no order of a list; nearest is &quot;%2&quot;</source>
        <translation>「%1」不是清單的排序方式，最接近的是「%2」</translation>
    </message>
    <message>
        <source>there is no queue &quot;%1&quot;; nearest is &quot;%2&quot;</source>
        <translation>沒有待辦清單「%1」，最接近的是「%2」</translation>
    </message>
    <message>
        <source>there is no kind &quot;%1&quot;; nearest is &quot;%2&quot;</source>
        <translation>沒有單據類型「%1」，最接近的是「%2」</translation>
    </message>
    <message>
        <source>the store holds no rulebook; restore a backup</source>
        <translation>資料檔案中沒有規則手冊，請還原備份</translation>
    </message>
    <message>
        <source>there is no pack and no file &quot;%1&quot;; nearest is &quot;%2&quot;</source>
        <translation>沒有名為「%1」的規則包或檔案，最接近的是「%2」</translation>
    </message>
    <message>
        <source>nobody called &quot;%1&quot; works here; nearest is &quot;%2&quot;</source>
        <translation>沒有名叫「%1」的員工，最接近的是「%2」</translation>
    </message>
    <message>
        <source>there is no such record</source>
        <translation>沒有這張單據</translation>
    </message>
    <message>
        <source>no record has the number &quot;%1&quot;</source>
        <translation>沒有單號為「%1」的單據</translation>
    </message>
    <message>
        <source>&quot;%1&quot; fits several records: %2; write more of it</source>
        <translation>「%1」對應多張單據：%2；請多輸入幾位</translation>
    </message>
    <message>
        <source>%1 is no &quot;%2&quot;</source>
        <translation>%1 不是「%2」</translation>
    </message>
    <message>
        <source>told: %1 (%2)</source>
        <translation>已通知：%1（%2）</translation>
    </message>
    <message>
        <source>must be filled in</source>
        <translation>必須填寫</translation>
    </message>
    <message>
        <source>is set at opening and stays</source>
        <translation>登記時填定，不能再改</translation>
    </message>
    <message>
        <source>is needed in this state and cannot be taken away</source>
        <translation>目前狀態必填，不能清空</translation>
    </message>
    <message>
        <source>there is no move &quot;%1&quot;; nearest is &quot;%2&quot;</source>
        <translation>沒有步驟「%1」，最接近的是「%2」</translation>
    </message>
    <message>
        <source>a record is not linked to itself</source>
        <translation>單據不能關聯自身</translation>
    </message>
    <message>
        <source>records are merged by &quot;merge&quot;, not by a link</source>
        <translation>合併單據請用 merge，不要用關聯</translation>
    </message>
    <message>
        <source>there is no such link</source>
        <translation>沒有這個關聯</translation>
    </message>
    <message>
        <source>a record is not merged into itself</source>
        <translation>單據不能併入自身</translation>
    </message>
    <message>
        <source>only records of one kind are merged</source>
        <translation>只有同類單據可以合併</translation>
    </message>
    <message>
        <source>it is not merged</source>
        <translation>本單沒有被合併</translation>
    </message>
    <message>
        <source>there is no state &quot;%1&quot;; nearest is &quot;%2&quot;</source>
        <translation>沒有狀態「%1」，最接近的是「%2」</translation>
    </message>
    <message>
        <source>there is no such conflict</source>
        <translation>沒有這個衝突</translation>
    </message>
    <message>
        <source>say which state or which value holds</source>
        <translation>請指明以哪個狀態或哪個值為準</translation>
    </message>
    <message>
        <source>there is no department &quot;%1&quot;; nearest is &quot;%2&quot;</source>
        <translation>沒有部門「%1」，最接近的是「%2」</translation>
    </message>
    <message>
        <source>nobody had it before; name who gets it</source>
        <translation>之前沒有處理人，請指明退給誰</translation>
    </message>
    <message>
        <source>%1 holds it; only the holder or a supervisor hands it over</source>
        <translation>本單由 %1 處理，只有處理人或主管可以轉交</translation>
    </message>
    <message>
        <source>that person does not work here any more</source>
        <translation>該員工已離職</translation>
    </message>
    <message>
        <source>say who or which department gets it</source>
        <translation>請指明轉給誰或哪個部門</translation>
    </message>
    <message>
        <source>the note is empty</source>
        <translation>備註是空的</translation>
    </message>
    <message>
        <source>there is no signature &quot;%1&quot;; nearest is &quot;%2&quot;</source>
        <translation>沒有簽署環節「%1」，最接近的是「%2」</translation>
    </message>
    <message>
        <source>there is nothing for %1 to sign now</source>
        <translation>%1 現在沒有需要簽署的環節</translation>
    </message>
    <message>
        <source>several signatures are open; name one, like %1</source>
        <translation>有多個環節待簽，請指明一個，例如 %1</translation>
    </message>
    <message>
        <source>there is no such signature</source>
        <translation>沒有這個簽署</translation>
    </message>
    <message>
        <source>only who signed takes a signature back</source>
        <translation>只有簽署人本人可以撤回簽署</translation>
    </message>
    <message>
        <source>the tag is empty</source>
        <translation>標籤是空的</translation>
    </message>
    <message>
        <source>the rulebook has no kind &quot;%1&quot; any more</source>
        <translation>規則手冊中已沒有單據類型「%1」</translation>
    </message>
    <message>
        <source>a newer version wrote to this record; update this program to change it</source>
        <translation>本單由更新版本的程式寫過，請升級後再修改</translation>
    </message>
    <message>
        <source>the record was withdrawn or merged; take that back first</source>
        <translation>本單已被撤銷或合併，請先還原</translation>
    </message>
    <message>
        <source>it is closed; reopen it first</source>
        <translation>本單已結，請先重新處理</translation>
    </message>
    <message>
        <source>&quot;%1&quot; needs a reason</source>
        <translation>「%1」需要填寫原因</translation>
    </message>
    <message>
        <source>%1 has not come yet</source>
        <translation>%1 還沒有到</translation>
    </message>
    <message>
        <source>%1 is before it was opened</source>
        <translation>%1 早於登記時間</translation>
    </message>
    <message>
        <source>%1 lies further back than %2; a supervisor can enter it</source>
        <translation>%1 超出了可補錄的 %2，可由主管補錄</translation>
    </message>
    <message>
        <source>the text was cut at %1 characters</source>
        <translation>文字已截斷為 %1 個字</translation>
    </message>
    <message>
        <source>there is no form &quot;%1&quot;; nearest is &quot;%2&quot;</source>
        <translation>沒有列印單「%1」，最接近的是「%2」</translation>
    </message>
    <message>
        <source>there is no clock &quot;%1&quot;; nearest is &quot;%2&quot;</source>
        <translation>沒有計時「%1」，最接近的是「%2」</translation>
    </message>
    <message>
        <source>the clock was not evaluated</source>
        <translation>該計時未能計算</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not clearly a date; write it like 2026-11-22</source>
        <translation>「%1」不能確定是哪一天，請寫成 2026-11-22 這樣</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has lost its last digits in a spreadsheet; make the column text and enter it again, like 13800138000</source>
        <translation>「%1」在試算表中丟失了末尾數字；請把該列設為文本後重新輸入，例如 13800138000</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a bare number; format the column as a date, or write it like 2026-11-22</source>
        <translation>「%1」只是一個數字；請把該列設為日期格式，或寫成 2026-11-22 這樣</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a phone number; write it like 13800138000 or 010-88886666</source>
        <translation>「%1」不是電話號碼，請寫成 13800138000 或 010-88886666 這樣</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is the error of a formula; correct the cell</source>
        <translation>「%1」是公式錯誤，請改正儲存格</translation>
    </message>
    <message>
        <source>the cell holds more than %1 bytes of text; shorten it</source>
        <translation>儲存格文字超過 %1 位元組，請縮短</translation>
    </message>
    <message>
        <source>reading was stopped</source>
        <translation>讀取已停止</translation>
    </message>
    <message>
        <source>a quotation mark is not closed, or text follows the closing one; write a quotation mark inside a cell twice</source>
        <translation>引號沒有閉合，或閉合後還有文字；儲存格內的引號請寫兩個</translation>
    </message>
    <message>
        <source>the row is longer than %1 bytes, the most that is taken</source>
        <translation>該行超過 %1 位元組的上限</translation>
    </message>
    <message>
        <source>the row has more than %1 columns, the most that is taken</source>
        <translation>該行超過 %1 列的上限</translation>
    </message>
    <message>
        <source>some bytes are not %1; choose another encoding or correct the cell</source>
        <translation>有內容不是 %1 編碼，請換一種編碼或改正儲存格</translation>
    </message>
    <message>
        <source>this installation cannot read %1; save the file as .xlsx or as CSV UTF-8</source>
        <translation>本機無法讀取 %1，請另存為 .xlsx 或 CSV UTF-8</translation>
    </message>
    <message>
        <source>the file is an old .xls, or protected by a password; save it as .xlsx without a password</source>
        <translation>這是舊版 .xls 或有密碼保護的檔案，請另存為不帶密碼的 .xlsx</translation>
    </message>
    <message>
        <source>the file is a web page or XML under another name; open it in the spreadsheet program and save it as .xlsx</source>
        <translation>這其實是網頁或 XML 檔案，請用試算表軟體打開後另存為 .xlsx</translation>
    </message>
    <message>
        <source>the file is neither CSV nor .xlsx</source>
        <translation>檔案既不是 CSV 也不是 .xlsx</translation>
    </message>
    <message>
        <source>writing was stopped</source>
        <translation>寫入已停止</translation>
    </message>
    <message>
        <source>a row does not fit the table being written</source>
        <translation>有一行與要寫的表格不符</translation>
    </message>
    <message>
        <source>this installation cannot write %1; choose CSV UTF-8 or .xlsx</source>
        <translation>本機無法寫出 %1，請選 CSV UTF-8 或 .xlsx</translation>
    </message>
    <message>
        <source>the file is damaged; open it in the spreadsheet program and save it anew</source>
        <translation>檔案已損壞，請用試算表軟體開啟後重新儲存</translation>
    </message>
    <message>
        <source>the workbook has no part %1; open it in the spreadsheet program and save it anew</source>
        <translation>活頁簿缺少 %1 部分，請用試算表軟體開啟後重新儲存</translation>
    </message>
    <message>
        <source>the workbook has no sheet of cells</source>
        <translation>活頁簿中沒有工作表</translation>
    </message>
    <message>
        <source>there is no sheet &quot;%1&quot;; the nearest is &quot;%2&quot;</source>
        <translation>沒有工作表「%1」，最接近的是「%2」</translation>
    </message>
    <message>
        <source>the cell holds &quot;%1&quot;, which its type cannot be</source>
        <translation>儲存格內容「%1」與其類型不符</translation>
    </message>
    <message>
        <source>the texts of the workbook take more than %1 bytes</source>
        <translation>活頁簿的文字超過 %1 位元組</translation>
    </message>
    <message>
        <source>the file is no .xlsx workbook; open it in the spreadsheet program and save it as .xlsx</source>
        <translation>檔案不是 .xlsx 活頁簿，請用試算表軟體打開後另存為 .xlsx</translation>
    </message>
    <message>
        <source>the file is nested too deeply (%1)</source>
        <translation>檔案嵌套過深（%1）</translation>
    </message>
    <message>
        <source>the file declares entities of its own, which a workbook never needs</source>
        <translation>檔案自行聲明了實體，活頁簿不應如此</translation>
    </message>
    <message>
        <source>there is not enough memory</source>
        <translation>記憶體不足</translation>
    </message>
    <message>
        <source>the file is damaged inside: %1</source>
        <translation>檔案內部已損壞：%1</translation>
    </message>
    <message>
        <source>the file holds a tag of more than %1 bytes</source>
        <translation>檔案中有超過 %1 位元組的標記</translation>
    </message>
    <message>
        <source>parts of the file lie over each other; it is damaged or made to do harm</source>
        <translation>檔案各部分互相重疊，已損壞或帶有惡意</translation>
    </message>
    <message>
        <source>unpacked, the file would be larger than %1 bytes</source>
        <translation>檔案解壓後會超過 %1 位元組</translation>
    </message>
    <message>
        <source>a part of the file would grow more than %1 times when unpacked</source>
        <translation>檔案的某一部分解壓後會膨脹 %1 倍以上</translation>
    </message>
    <message>
        <source>the file has more than %1 parts</source>
        <translation>檔案的組成部分超過 %1 個</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no month; write 2026-11</source>
        <translation>「%1」不是月份，請寫成 2026-11</translation>
    </message>
    <message>
        <source>%1 has not begun yet</source>
        <translation>%1 還沒有開始</translation>
    </message>
    <message>
        <source>there is no rulebook &quot;%1&quot;; nearest is &quot;%2&quot;</source>
        <translation>沒有規則手冊「%1」，最接近的是「%2」</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no field of %3 and nothing a record has; nearest is &quot;%2&quot;</source>
        <translation>「%1」既不是 %3 的欄位，也不是單據固有的項目；最接近的是「%2」</translation>
    </message>
    <message>
        <source>%3 has no clock &quot;%1&quot;; nearest is &quot;%2&quot;</source>
        <translation>%3 沒有計時「%1」，最接近的是「%2」</translation>
    </message>
    <message>
        <source>a clock has no &quot;%1&quot;; nearest is &quot;%2&quot;</source>
        <translation>計時沒有「%1」這一項，最接近的是「%2」</translation>
    </message>
    <message>
        <source>a number is compared with a text here, which is never true</source>
        <translation>這裡拿數字與文字相比，永遠不會成立</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no date; write &apos;2026-11-22&apos;</source>
        <translation>「%1」不是日期，請寫 &apos;2026-11-22&apos;</translation>
    </message>
    <message>
        <source>this never is &quot;%1&quot;; nearest is &quot;%2&quot;</source>
        <translation>這裡不會是「%1」，最接近的是「%2」</translation>
    </message>
    <message>
        <source>no way leads from &quot;%1&quot; to the state &quot;%2&quot;</source>
        <translation>從「%1」沒有途徑到達狀態「%2」</translation>
    </message>
    <message>
        <source>no move leaves the state &quot;%1&quot;, and it is no end</source>
        <translation>狀態「%1」沒有後續步驟，又不是終結狀態</translation>
    </message>
    <message>
        <source>the field &quot;%1&quot; cannot take what &quot;%2&quot; holds</source>
        <translation>欄位「%1」不能接收「%2」的內容</translation>
    </message>
    <message>
        <source>&quot;%2&quot; is personal, &quot;%1&quot; is not: erasing the customer would leave it there</source>
        <translation>「%2」屬於個人資訊而「%1」不是：刪除客戶資料後會殘留在那裡</translation>
    </message>
    <message>
        <source>&quot;%1&quot; creates a %2 without its field &quot;%3&quot;, which is required</source>
        <translation>「%1」生成的%2缺少必填欄位「%3」</translation>
    </message>
    <message>
        <source>nothing called &quot;%1&quot; can be done there; nearest is &quot;%2&quot;</source>
        <translation>那裡沒有「%1」這個操作，最接近的是「%2」</translation>
    </message>
    <message>
        <source>the role &quot;%1&quot; may do nothing and is named nowhere</source>
        <translation>角色「%1」沒有任何權限，也沒有被用到</translation>
    </message>
    <message>
        <source>the kind &quot;%3&quot; declares no field &quot;%1&quot;; nearest is &quot;%2&quot;</source>
        <translation>單據類型「%3」沒有欄位「%1」，最接近的是「%2」</translation>
    </message>
    <message>
        <source>the kind &quot;%3&quot; has no state &quot;%1&quot;; nearest is &quot;%2&quot;</source>
        <translation>單據類型「%3」沒有狀態「%1」，最接近的是「%2」</translation>
    </message>
    <message>
        <source>the kind &quot;%3&quot; has no move &quot;%1&quot;; nearest is &quot;%2&quot;</source>
        <translation>單據類型「%3」沒有步驟「%1」，最接近的是「%2」</translation>
    </message>
    <message>
        <source>the kind &quot;%3&quot; has no signature &quot;%1&quot;; nearest is &quot;%2&quot;</source>
        <translation>單據類型「%3」沒有簽署環節「%1」，最接近的是「%2」</translation>
    </message>
    <message>
        <source>nobody has the role &quot;%1&quot;; nearest is &quot;%2&quot;</source>
        <translation>沒有角色「%1」，最接近的是「%2」</translation>
    </message>
    <message>
        <source>there is no calendar &quot;%1&quot;; nearest is &quot;%2&quot;</source>
        <translation>沒有工作日曆「%1」，最接近的是「%2」</translation>
    </message>
    <message>
        <source>there is no list &quot;%1&quot;; nearest is &quot;%2&quot;</source>
        <translation>沒有選項表「%1」，最接近的是「%2」</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not in the list &quot;%3&quot;; nearest is &quot;%2&quot;</source>
        <translation>「%1」不在選項表「%3」中，最接近的是「%2」</translation>
    </message>
    <message>
        <source>the field &quot;%1&quot; is of a type that cannot stand here</source>
        <translation>欄位「%1」的類型不能用在這裡</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is nothing that happens to a record; nearest is &quot;%2&quot;</source>
        <translation>單據不會發生「%1」，最接近的是「%2」</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: write &quot;%2&quot; alone</source>
        <translation>「%1」：請只寫「%2」</translation>
    </message>
    <message>
        <source>&quot;%1&quot; names nothing; write it like &quot;%2&quot;</source>
        <translation>「%1」沒有指明對象，請寫成「%2」這樣</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not expected here</source>
        <translation>這裡不應出現「%1」</translation>
    </message>
    <message>
        <source>the text %1 has no closing quote</source>
        <translation>文字 %1 缺少收尾的引號</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not belong into an expression</source>
        <translation>「%1」不能用在表達式中</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing here</source>
        <translation>這裡缺少「%1」</translation>
    </message>
    <message>
        <source>nested deeper than %1</source>
        <translation>嵌套超過 %1 層</translation>
    </message>
    <message>
        <source>%1 alone says nothing; compare it with a name</source>
        <translation>單寫 %1 沒有意義，請與某個名稱比較</translation>
    </message>
    <message>
        <source>a name, a number or a text in single quotes is missing here</source>
        <translation>這裡缺少名稱、數字或單引號中的文字</translation>
    </message>
    <message>
        <source>what of &quot;%1&quot;? A word is missing after the dot</source>
        <translation>「%1」的什麼？點號後面缺一個詞</translation>
    </message>
    <message>
        <source>there is no setting &quot;%1&quot;; nearest is &quot;%2&quot;</source>
        <translation>沒有設置項「%1」，最接近的是「%2」</translation>
    </message>
    <message>
        <source>write a time as in &quot;today - 7 days&quot;; minutes, hours and days can be added or taken away</source>
        <translation>時間請寫成 &quot;today - 7 days&quot; 這樣，可以加減分鐘、小時和天</translation>
    </message>
    <message>
        <source>longer than %1 bytes</source>
        <translation>超過 %1 位元組</translation>
    </message>
    <message>
        <source>is not valid UTF-8</source>
        <translation>不是有效的 UTF-8</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no weekday; nearest is &quot;%2&quot;</source>
        <translation>「%1」不是星期，最接近的是「%2」</translation>
    </message>
    <message>
        <source>this must be %1, not %2</source>
        <translation>這裡必須是 %1，不能是 %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; ends before it begins; write a shift over midnight as two spans</source>
        <translation>「%1」的結束早於開始，跨夜班請寫成兩段</translation>
    </message>
    <message>
        <source>&quot;%1&quot; overlaps &quot;%2&quot;</source>
        <translation>「%1」與「%2」重疊</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a list of hours like &quot;08:00-12:00&quot;, or a weekday that has one</source>
        <translation>「%1」應為 &quot;08:00-12:00&quot; 這樣的時段清單，或已有時段的某個星期</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no share of the target; write &quot;75 %&quot;</source>
        <translation>「%1」不是時限的比例，請寫 &quot;75 %&quot;</translation>
    </message>
    <message>
        <source>a promise has no target to take %1 % of; write &quot;1 hour before&quot;</source>
        <translation>承諾時間沒有時限可取 %1 %，請寫 &quot;1 hour before&quot;</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no target; only a clock that starts with field_date can do without</source>
        <translation>「%1」沒有時限；只有以 field_date 開始的計時可以不設</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no name: a letter first, then letters, digits and _ (all lower case), %2 at most</source>
        <translation>「%1」不是合法名稱：小寫字母開頭，後接小寫字母、數字或 _，最多 %2 個</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no code: Latin letters, digits, _ . and -, %2 at most</source>
        <translation>「%1」不是合法代碼：只能用字母、數字和 _ . -，最多 %2 個</translation>
    </message>
    <message>
        <source>there is no &quot;%1&quot; here; nearest is &quot;%2&quot;</source>
        <translation>這裡沒有「%1」，最接近的是「%2」</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be %2, not %3</source>
        <translation>「%1」必須是 %2，不能是 %3</translation>
    </message>
    <message>
        <source>order of &quot;%1&quot; must be from 0 to 1000</source>
        <translation>「%1」的順序必須在 0 到 1000 之間</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no suffix of numbers: 1 or 2 letters A to Z</source>
        <translation>「%1」不是單號後綴：應為 1 到 2 個大寫字母</translation>
    </message>
    <message>
        <source>the effect &quot;%2&quot; has the suffix &quot;%1&quot; already</source>
        <translation>後綴「%1」已被規則「%2」使用</translation>
    </message>
    <message>
        <source>the effect &quot;%1&quot; neither creates nor tells anything</source>
        <translation>規則「%1」既不生成單據也不通知任何人</translation>
    </message>
    <message>
        <source>a field of this type has no &quot;%1&quot;</source>
        <translation>這種類型的欄位沒有「%1」</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no value of a field of type %2</source>
        <translation>「%1」不是 %2 類型欄位的值</translation>
    </message>
    <message>
        <source>min of &quot;%1&quot; is above its max</source>
        <translation>「%1」的最小值大於最大值</translation>
    </message>
    <message>
        <source>limit of &quot;%1&quot; must be from 1 to 100000</source>
        <translation>「%1」的長度上限必須在 1 到 100000 之間</translation>
    </message>
    <message>
        <source>the form has no group &quot;%1&quot;; nearest is &quot;%2&quot;</source>
        <translation>表單沒有分組「%1」，最接近的是「%2」</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is personal and therefore cannot be an index</source>
        <translation>「%1」屬於個人資訊，不能作為索引</translation>
    </message>
    <message>
        <source>&quot;%1&quot; returns work and must ask for a reason (P-2)</source>
        <translation>「%1」屬於退件，必須要求填寫原因（P-2）</translation>
    </message>
    <message>
        <source>similarity is in percent, from 0 to 100</source>
        <translation>相似度為百分數，從 0 到 100</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no prefix of numbers: 1 to 4 letters A to Z</source>
        <translation>「%1」不是單號前綴：應為 1 到 4 個大寫字母</translation>
    </message>
    <message>
        <source>the kind &quot;%2&quot; has numbers with &quot;%1&quot; already</source>
        <translation>單號前綴「%1」已被單據類型「%2」使用</translation>
    </message>
    <message>
        <source>the role &quot;%1&quot; is longer than %2 letters; it goes into every entry</source>
        <translation>角色名「%1」超過 %2 個字母；它會寫入每條記錄</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has a meaning of its own and cannot be a role</source>
        <translation>「%1」另有含義，不能用作角色名</translation>
    </message>
    <message>
        <source>the list &quot;%1&quot; is made from the declarations of that name</source>
        <translation>選項表「%1」由同名聲明自動生成</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is empty</source>
        <translation>「%1」是空的</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no share; write &quot;93 %&quot; or &quot;99.5 %&quot;</source>
        <translation>「%1」不是比例，請寫 &quot;93 %&quot; 或 &quot;99.5 %&quot;</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither a field nor a clock&apos;s quantity</source>
        <translation>「%1」既不是欄位也不是計時的數值</translation>
    </message>
    <message>
        <source>there is nothing to put for {{%1}}; nearest is {{%2}}</source>
        <translation>{{%1}} 沒有可填的內容，最接近的是 {{%2}}</translation>
    </message>
    <message>
        <source>a forbidden phrase cannot be empty</source>
        <translation>服務禁語不能為空</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is forbidden already</source>
        <translation>「%1」已列為服務禁語</translation>
    </message>
    <message>
        <source>there is no holiday file for the region &quot;%1&quot;</source>
        <translation>沒有地區「%1」的國定假日檔案</translation>
    </message>
    <message>
        <source>the holiday file of &quot;%1&quot; has mistakes: %2</source>
        <translation>「%1」的國定假日檔案有錯誤：%2</translation>
    </message>
    <message>
        <source>there is no &quot;%1&quot; to %2; nearest is &quot;%3&quot;</source>
        <translation>沒有可以%2的「%1」，最接近的是「%3」</translation>
    </message>
    <message>
        <source>&quot;%1&quot; says nothing beside remove = true</source>
        <translation>「%1」除 remove = true 之外沒有別的內容</translation>
    </message>
    <message>
        <source>&quot;...&quot; continues a list of the extended rulebook, and there is none</source>
        <translation>「...」表示接續上級規則手冊的清單，但上級沒有該清單</translation>
    </message>
    <message>
        <source>format %1 is not known to this program; it reads %2</source>
        <translation>本程式不認識格式 %1，只能讀 %2</translation>
    </message>
    <message>
        <source>a rulebook cannot rest on itself: %1</source>
        <translation>規則手冊不能以自身為基礎：%1</translation>
    </message>
    <message>
        <source>there is no rulebook &quot;%1&quot; to extend; nearest is &quot;%2&quot;</source>
        <translation>沒有可作基礎的規則手冊「%1」，最接近的是「%2」</translation>
    </message>
    <message>
        <source>the kept rulebook is damaged</source>
        <translation>儲存的規則手冊已損壞</translation>
    </message>
    <message>
        <source>unknown key &quot;%1&quot;; nearest is &quot;%2&quot;</source>
        <translation>未知的鍵「%1」，最接近的是「%2」</translation>
    </message>
    <message>
        <source>the text in %1 is missing here</source>
        <translation>這裡缺少 %1 的文字</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing here: a text in zh_CN, zh_TW and en</source>
        <translation>這裡缺少「%1」：需要 zh_CN、zh_TW 和 en 三種文字</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be &quot;%2&quot;; nearest is &quot;%3&quot;</source>
        <translation>「%1」不能是「%2」，最接近的是「%3」</translation>
    </message>
    <message>
        <source>a key may have %1 dots at most</source>
        <translation>鍵中最多有 %1 個點</translation>
    </message>
    <message>
        <source>It is stopped; nothing moves it.</source>
        <translation>計時已停止，不再變動。</translation>
    </message>
    <message>
        <source>It stops at: %1.</source>
        <translation>停止條件：%1。</translation>
    </message>
    <message>
        <source>A pause gives back the working time it lasts.</source>
        <translation>暫停期間的工作時間會如數補回。</translation>
    </message>
    <message>
        <source>Pauses do not stop it.</source>
        <translation>暫停不影響此項計時。</translation>
    </message>
    <message>
        <source>An approved extension is included; without it the due time would be earlier.</source>
        <translation>已計入核准的延期，否則期限會更早。</translation>
    </message>
    <message>
        <source>The holidays of %1 are not published yet; the due time may move when they are.</source>
        <translation>%1 年的國定假日安排尚未公布，公布後期限可能變動。</translation>
    </message>
    <message>
        <source>weekday hours</source>
        <translation>平日工作時間</translation>
    </message>
    <message>
        <source>rota %1</source>
        <translation>輪班 %1</translation>
    </message>
    <message>
        <source>holiday %1</source>
        <translation>國定假日 %1</translation>
    </message>
    <message>
        <source>make-up day %1</source>
        <translation>補班上班 %1</translation>
    </message>
    <message>
        <source>half day %1</source>
        <translation>半天 %1</translation>
    </message>
    <message>
        <source>closed for %1</source>
        <translation>因 %1 休息</translation>
    </message>
    <message>
        <source>shift %1</source>
        <translation>班次 %1</translation>
    </message>
    <message>
        <source>own hours of the day %1</source>
        <translation>當天另定時間 %1</translation>
    </message>
    <message>
        <source>It has not started.</source>
        <translation>尚未開始。</translation>
    </message>
    <message>
        <source>It is running; %1 left.</source>
        <translation>正在計時，還剩 %1。</translation>
    </message>
    <message>
        <source>It is paused with %1 left.</source>
        <translation>已暫停，還剩 %1。</translation>
    </message>
    <message>
        <source>It was met with %1 left.</source>
        <translation>按時完成，提前 %1。</translation>
    </message>
    <message>
        <source>It was missed by %1.</source>
        <translation>已超時 %1。</translation>
    </message>
    <message>
        <source>It ended without an outcome.</source>
        <translation>已結束，沒有結果。</translation>
    </message>
    <message>
        <source>Started %1; target %2 of working time.</source>
        <translation>自 %1 起算；時限為 %2 工作時間。</translation>
    </message>
    <message>
        <source>Started %1; target %2 around the clock.</source>
        <translation>自 %1 起算；時限為 %2（不分晝夜）。</translation>
    </message>
    <message>
        <source>Approved extension: %1.</source>
        <translation>核准延期：%1。</translation>
    </message>
    <message>
        <source>Counted until it is due: %1.</source>
        <translation>到期前共計入：%1。</translation>
    </message>
    <message>
        <source>Due %1.</source>
        <translation>期限 %1。</translation>
    </message>
    <message>
        <source>The calendar never opens long enough: no due time.</source>
        <translation>工作日曆沒有足夠的開放時間，算不出期限。</translation>
    </message>
    <message>
        <source>%1 to %2: %3 counted (%4).</source>
        <translation>%1 至 %2：計入 %3（%4）。</translation>
    </message>
    <message>
        <source>around the clock</source>
        <translation>不分晝夜</translation>
    </message>
    <message>
        <source>%1 to %2: paused (%4), %3 given back.</source>
        <translation>%1 至 %2：暫停（%4），補回 %3。</translation>
    </message>
    <message>
        <source>%1 to %2: paused by %5 (%4), %3 given back.</source>
        <translation>%1 至 %2：因 %5 暫停（%4），補回 %3。</translation>
    </message>
    <message>
        <source>%1 to %2: closed, not counted.</source>
        <translation>%1 至 %2：已結案，不計入。</translation>
    </message>
    <message>
        <source>%1: nothing counted (%2).</source>
        <translation>%1：不計入（%2）。</translation>
    </message>
    <message>
        <source>It is overdue by %1.</source>
        <translation>已超期 %1。</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 小時</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分鐘</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>cut at %1 characters, the most this field takes</source>
        <translation>已截斷為 %1 個字，這是本欄的上限</translation>
    </message>
    <message>
        <source>the rulebook has no list &quot;%1&quot;</source>
        <translation>規則手冊沒有選項表「%1」</translation>
    </message>
    <message>
        <source>must be at least %1</source>
        <translation>不能小於 %1</translation>
    </message>
    <message>
        <source>must be from %1 to %2</source>
        <translation>必須在 %1 到 %2 之間</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither yes nor no</source>
        <translation>「%1」既不是「是」也不是「否」</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a phone number</source>
        <translation>「%1」不是電話號碼</translation>
    </message>
    <message>
        <source>unknown field type</source>
        <translation>未知的欄位類型</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no such field; nearest is &quot;%2&quot;</source>
        <translation>「%1」沒有這個欄位，最接近的是「%2」</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was refused; change what was refused and begin a new round</source>
        <translation>「%1」被拒簽；請修改後重新開始一輪</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not signed yet; missing: %2</source>
        <translation>「%1」尚未簽署，缺：%2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be done while the state is &quot;%2&quot;</source>
        <translation>狀態為「%2」時不能辦理「%1」</translation>
    </message>
    <message>
        <source>somebody else holds this; take it over first</source>
        <translation>本單由他人處理，請先接手</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not needed here</source>
        <translation>這裡不需要「%1」</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is settled in this round</source>
        <translation>「%1」在本輪已有結論</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not open yet</source>
        <translation>還沒有輪到「%1」</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is signed by: %2</source>
        <translation>「%1」應由以下角色簽署：%2</translation>
    </message>
    <message>
        <source>the store has no members of staff</source>
        <translation>資料檔案中沒有員工</translation>
    </message>
    <message>
        <source>printing needs a graphical application object</source>
        <translation>列印需要圖形介面程式</translation>
    </message>
    <message>
        <source>the pages cannot be drawn</source>
        <translation>頁面無法繪制</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an option; nearest is &quot;%2&quot;</source>
        <translation>「%1」不是選項，最接近的是「%2」</translation>
    </message>
    <message>
        <source>--%1 takes no value</source>
        <translation>--%1 不帶值</translation>
    </message>
    <message>
        <source>--%1 needs a value</source>
        <translation>--%1 需要一個值</translation>
    </message>
    <message>
        <source>a quote is not closed</source>
        <translation>引號沒有閉合</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not of the form field=value</source>
        <translation>「%1」不是「欄位=值」的形式</translation>
    </message>
    <message>
        <source>given twice</source>
        <translation>重複給出</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be %2</source>
        <translation>「%1」必須是 %2</translation>
    </message>
    <message>
        <source>%1: hours are written [&quot;08:00&quot;, &quot;12:00&quot;]</source>
        <translation>%1：時段請寫成 [&quot;08:00&quot;, &quot;12:00&quot;]</translation>
    </message>
    <message>
        <source>%1: hours are a list of spans</source>
        <translation>%1：時段應為清單</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no weekday; write mon ... sun</source>
        <translation>「%1」不是星期，請寫 mon ... sun</translation>
    </message>
    <message>
        <source>the calendar is not open for %1 seconds between the start and the year 2200</source>
        <translation>從起點到 2200 年，日曆的開放時間不足 %1 秒</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no question; nearest is &quot;%2&quot;</source>
        <translation>「%1」不是可問的內容，最接近的是「%2」</translation>
    </message>
    <message>
        <source>only a sample store lets its clock be set for commands</source>
        <translation>只有示例資料可以為命令設定時間</translation>
    </message>
    <message>
        <source>say who you are with --as NAME; &quot;shouwen-cli staff --as admin&quot; lists the names</source>
        <translation>請用 --as NAME 說明身份；「shouwen-cli staff --as admin」可列出姓名</translation>
    </message>
    <message>
        <source>nothing was labelled &quot;%1&quot; before</source>
        <translation>前面沒有標為「%1」的內容</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not in this version</source>
        <translation>本版本沒有「%1」</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a command; nearest is &quot;%2&quot;</source>
        <translation>「%1」不是命令，最接近的是「%2」</translation>
    </message>
    <message>
        <source>too few words; write: %1</source>
        <translation>缺少內容，請寫：%1</translation>
    </message>
    <message>
        <source>--%1 takes a number from 1 to 1000</source>
        <translation>--%1 取 1 到 1000 的數字</translation>
    </message>
    <message>
        <source>--to names a file ending in .pdf, .html or .txt</source>
        <translation>--to 後面是以 .pdf、.html 或 .txt 結尾的檔案</translation>
    </message>
    <message>
        <source>an entry is named by its 64 digits, as &quot;show --json&quot; tells them</source>
        <translation>記錄項用 64 位編號指定，可用 show --json 查看</translation>
    </message>
    <message>
        <source>a replay does not start another one</source>
        <translation>重播中不能再啟動重播</translation>
    </message>
    <message>
        <source>there is no report &quot;%1&quot;; there is: month</source>
        <translation>沒有報表「%1」，現有：month</translation>
    </message>
    <message>
        <source>--to names a file ending in .pdf, .html, .txt or .json</source>
        <translation>--to 後面是以 .pdf、.html、.txt 或 .json 結尾的檔案</translation>
    </message>
    <message>
        <source>several people are called &quot;%1&quot;; use the login: %2</source>
        <translation>有幾位同事都叫「%1」，請用登入名：%2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is nothing to filter by; nearest is &quot;%2&quot;</source>
        <translation>不能按「%1」筛選，最接近的是「%2」</translation>
    </message>
    <message>
        <source>%1 open records stand in &quot;%2&quot; of &quot;%3&quot;, which the new rulebook does not have; map it there under [map_state.%3]</source>
        <translation>有 %1 張未結單據處於「%3」的「%2」狀態，新規則手冊沒有該狀態；請在 [map_state.%3] 下指定對應狀態</translation>
    </message>
    <message>
        <source>with it %1 could no longer look after staff and rulebook; give your role staff.* and store.* there</source>
        <translation>採用後 %1 將不能再管理員工和規則手冊；請在其中給您的角色加上 staff.* 和 store.*</translation>
    </message>
    <message>
        <source>%1 may not sign in any more</source>
        <translation>%1 已不能登入</translation>
    </message>
    <message>
        <source>%1 is not open any more</source>
        <translation>%1 已不是未結單據</translation>
    </message>
    <message>
        <source>others were merged into it; undo that first</source>
        <translation>已有其他單據併入本單，請先還原</translation>
    </message>
    <message>
        <source>its state is not contested; use a move</source>
        <translation>本單狀態沒有爭議，請按步驟辦理</translation>
    </message>
    <message>
        <source>it cannot be given to that person</source>
        <translation>本單不能轉給該員工</translation>
    </message>
    <message>
        <source>%1 was withdrawn; that is final</source>
        <translation>%1 已撤銷，不能還原</translation>
    </message>
    <message>
        <source>%1 was merged into %2; work there, or undo the merge</source>
        <translation>%1 已併入 %2；請在那裡處理，或先取消合併</translation>
    </message>
    <message>
        <source>%1 is before the last step, of %2</source>
        <translation>%1 早於上一步的時間 %2</translation>
    </message>
    <message>
        <source>then nobody could look after staff and rights any more; give somebody else that role first</source>
        <translation>這樣就沒有人能管理員工和權限了；請先把該角色交給別人</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is the login of %2 already</source>
        <translation>登入名「%1」已由 %2 使用</translation>
    </message>
    <message>
        <source>was signed in &quot;%1&quot;; it changes in a new round only</source>
        <translation>已在「%1」中簽署，只能在新一輪中修改</translation>
    </message>
    <message>
        <source>the list is of today, %1; of a past day there is the month&apos;s report</source>
        <translation>清單只列今天（%1）；以往日期請看月報</translation>
    </message>
    <message>
        <source>there is no such notice for %1</source>
        <translation>%1 沒有這條提醒</translation>
    </message>
    <message>
        <source>there is no store %1; make one with &quot;shouwen-cli init&quot;</source>
        <translation>沒有資料檔案 %1；請用 shouwen-cli init 新增</translation>
    </message>
    <message>
        <source>%1 lines were refused:
%2</source>
        <translation>有 %1 行被拒絕：
%2</translation>
    </message>
    <message>
        <source>no calendar keeps the holidays of &quot;%1&quot;; those kept are: %2</source>
        <translation>沒有行事曆採用「%1」的假日；使用中的有：%2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a year</source>
        <translation>「%1」不是年份</translation>
    </message>
    <message>
        <source>the holidays of %1 are not known yet; take them in with: holidays import FILE</source>
        <translation>尚無 %1 年的假日安排；可用 holidays import 檔案 匯入</translation>
    </message>
    <message>
        <source>the file says nothing of %1</source>
        <translation>檔案中沒有 %1</translation>
    </message>
    <message>
        <source>there is no field &quot;%1&quot;; nearest is &quot;%2&quot;</source>
        <translation>沒有欄位「%1」；最接近的是「%2」</translation>
    </message>
    <message>
        <source>a reason must be given</source>
        <translation>必須填寫理由</translation>
    </message>
    <message>
        <source>nothing is kept there</source>
        <translation>該欄沒有內容</translation>
    </message>
    <message>
        <source>before the closed days from %1 to %2</source>
        <translation>趕在 %1 至 %2 休息之前</translation>
    </message>
    <message>
        <source>before the closed days from %1 to %2 (%3)</source>
        <translation>趕在 %1 至 %2（%3）放假之前</translation>
    </message>
    <message>
        <source>%1 is the least filled day from %2 until it is due, %3</source>
        <translation>從 %2 到最遲 %3，%1 的安排最少</translation>
    </message>
    <message>
        <source>%1 is the first day with room from %2 on; days are too full to spread them evenly; due %3</source>
        <translation>從 %2 起，%1 最先有空；這幾天太滿，無法平均分攤；最遲 %3</translation>
    </message>
    <message>
        <source>pulled forward to %1: it is due %2</source>
        <translation>提前到 %1：最遲 %2</translation>
    </message>
    <message>
        <source>pulled forward to %1: from %2 until it is due, %3, there is no room</source>
        <translation>提前到 %1：從 %2 到最遲 %3 都已排滿</translation>
    </message>
    <message>
        <source>later than promised: until it is due, %2, there is no room; %1 is the first day that has any</source>
        <translation>晚於承諾：到最遲 %2 都已排滿，%1 最先有空</translation>
    </message>
    <message>
        <source>it was due %2, before any hour it could be made in; %1 is the first day with room</source>
        <translation>本應最遲 %2 回訪，在那之前已沒有可用時段；%1 最先有空</translation>
    </message>
    <message>
        <source>%1 lies in the customer&apos;s own hours, %2</source>
        <translation>%1 在客戶方便的時段 %2 內</translation>
    </message>
    <message>
        <source>%1 lies in the preferred hours, %2</source>
        <translation>%1 在優先時段 %2 內</translation>
    </message>
    <message>
        <source>%1 is the first free time of the day</source>
        <translation>%1 是當天最早的空檔</translation>
    </message>
    <message>
        <source>%1: nothing is free in the preferred hours, %2</source>
        <translation>%1：優先時段 %2 已無空檔</translation>
    </message>
    <message>
        <source>%1 looks after this customer</source>
        <translation>%1 是該客戶的專屬客服</translation>
    </message>
    <message>
        <source>%1 looks after this customer but is away or has no room in time</source>
        <translation>專屬客服 %1 請假，或期限內已排滿</translation>
    </message>
    <message>
        <source>%1 had no other call that day</source>
        <translation>%1 當天還沒有別的回訪</translation>
    </message>
    <message>
        <source>%1 had %2 of %3 calls that day</source>
        <translation>%1 當天已排 %2 件回訪（上限 %3 件）</translation>
    </message>
    <message>
        <source>the customer does not want to be disturbed; write instead, if it must be</source>
        <translation>客戶要求請勿打擾；確有必要時請改用書面方式</translation>
    </message>
    <message>
        <source>another callback for the same reason stands already; two people never call for one</source>
        <translation>同一事由已有回訪；同一事由不會由兩人回訪</translation>
    </message>
    <message>
        <source>it is due %1; a later plan takes it</source>
        <translation>最遲 %1 回訪，留待之後排期</translation>
    </message>
    <message>
        <source>until %1 the desk is never open in the customer&apos;s own hours; agree on a time by hand</source>
        <translation>到 %1 為止，客戶方便的時段都不在上班時間內；請人工約定時間</translation>
    </message>
    <message>
        <source>until %1 nobody who may make this call works; give somebody the role, or end an absence</source>
        <translation>到 %1 為止，沒有可以做此回訪的人上班；請為某人指定角色，或結束請假</translation>
    </message>
    <message>
        <source>until %1 everybody is full; it is due %2: plan more days, people or calls a day</source>
        <translation>到 %1 為止所有人都已排滿；最遲 %2：請增加天數、人手或每日回訪量</translation>
    </message>
    <message>
        <source>%1 is past</source>
        <translation>%1 已經過去</translation>
    </message>
    <message>
        <source>%1 is later than promised: it is due %2</source>
        <translation>%1 晚於承諾：最遲 %2</translation>
    </message>
    <message>
        <source>the desk is closed on %1</source>
        <translation>%1 不上班</translation>
    </message>
    <message>
        <source>the desk is closed on %1 (%2)</source>
        <translation>%1 不上班（%2）</translation>
    </message>
    <message>
        <source>%1 lies outside working hours, %2</source>
        <translation>%1 不在上班時間 %2 內</translation>
    </message>
    <message>
        <source>the customer takes no calls on %1</source>
        <translation>客戶 %1 不接電話</translation>
    </message>
    <message>
        <source>%1 lies outside the customer&apos;s own hours, %2</source>
        <translation>%1 不在客戶方便的時段 %2 內</translation>
    </message>
    <message>
        <source>%1 does not make these calls</source>
        <translation>%1 不做這類回訪</translation>
    </message>
    <message>
        <source>%1 is away from %2 to %3</source>
        <translation>%1 從 %2 到 %3 請假</translation>
    </message>
    <message>
        <source>%1 has another call at %2</source>
        <translation>%1 在 %2 已有別的回訪</translation>
    </message>
    <message>
        <source>%1 has %2 calls on %3, as many as a day takes</source>
        <translation>%1 在 %3 已有 %2 件回訪，已達上限</translation>
    </message>
    <message>
        <source>another call for the same reason is planned for %1</source>
        <translation>同一事由已安排在 %1 回訪</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be from 1 to %2</source>
        <translation>「%1」須在 1 到 %2 之間</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no day of the week; nearest is &quot;%2&quot;</source>
        <translation>「%1」不是星期；最接近的是「%2」</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a multiple of %2</source>
        <translation>「%1」須是 %2 的倍數</translation>
    </message>
    <message>
        <source>there is a file of that name already</source>
        <translation>已有同名檔案</translation>
    </message>
    <message>
        <source>the file cannot be renamed: %1</source>
        <translation>檔案無法更名：%1</translation>
    </message>
    <message>
        <source>%1 exists already. Choose another name.</source>
        <translation>%1 已存在，請換一個名稱。</translation>
    </message>
    <message>
        <source>open a record</source>
        <translation>新增案件</translation>
    </message>
    <message>
        <source>see</source>
        <translation>檢視</translation>
    </message>
    <message>
        <source>change fields</source>
        <translation>修改內容</translation>
    </message>
    <message>
        <source>hand over</source>
        <translation>轉交</translation>
    </message>
    <message>
        <source>take over</source>
        <translation>接手</translation>
    </message>
    <message>
        <source>write a note</source>
        <translation>寫紀錄</translation>
    </message>
    <message>
        <source>attach a file</source>
        <translation>加入附件</translation>
    </message>
    <message>
        <source>link records</source>
        <translation>關聯案件</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>加標籤</translation>
    </message>
    <message>
        <source>merge records</source>
        <translation>合併案件</translation>
    </message>
    <message>
        <source>withdraw</source>
        <translation>作廢</translation>
    </message>
    <message>
        <source>settle a conflict</source>
        <translation>裁定衝突</translation>
    </message>
    <message>
        <source>restate clocks</source>
        <translation>重新核定時限</translation>
    </message>
    <message>
        <source>export</source>
        <translation>匯出</translation>
    </message>
    <message>
        <source>print</source>
        <translation>列印</translation>
    </message>
    <message>
        <source>return work</source>
        <translation>退單</translation>
    </message>
    <message>
        <source>refuse</source>
        <translation>不同意</translation>
    </message>
    <message>
        <source>change the rulebook</source>
        <translation>更換規則書</translation>
    </message>
    <message>
        <source>%1, which belongs to it, was withdrawn for good: no further round begins; open one by hand</source>
        <translation>所屬的 %1 已作廢，不會再開始新一輪；如有需要請手動新增</translation>
    </message>
    <message>
        <source>%1, which belongs to it, cannot be reopened: no further round begins; open one by hand</source>
        <translation>所屬的 %1 無法重新開啟，不會再開始新一輪；如有需要請手動新增</translation>
    </message>
    <message>
        <source>round %2 of %1 begins</source>
        <translation>%1 開始第 %2 輪</translation>
    </message>
    <message>
        <source>it is not closed; its clocks still follow what happens</source>
        <translation>尚未結案，時限仍隨處理情形計算，無須重新核定</translation>
    </message>
    <message>
        <source>every clock comes out as it was written when it was closed</source>
        <translation>各項時限與結案時所記結果一致，無須重新核定</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not said to a customer; better: %2</source>
        <translation>對客戶不宜說「%1」，建議改說：%2</translation>
    </message>
    <message>
        <source>what it allowed has been done; it stays, and a new round asks for another</source>
        <translation>該簽核已作為下一步的依據，不能撤回；新一輪會重新要求簽核</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>檔案是空的</translation>
    </message>
    <message>
        <source>The text is too long to be kept (at most %1 bytes). Shorten it.</source>
        <translation>文字過長，無法儲存（最多 %1 位元組），請縮短。</translation>
    </message>
    <message>
        <source>The store has lost its %1. Restore a backup.</source>
        <translation>資料檔缺少 %1，請還原備份。</translation>
    </message>
    <message>
        <source>The cursor is none of this list.</source>
        <translation>翻頁標記不屬於此清單，請從第一頁重新查詢。</translation>
    </message>
    <message>
        <source>There is no such record.</source>
        <translation>沒有這份案件。</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <source>%1 is not part of a store of this program. Choose another file.</source>
        <translation>%1 不屬於本程式的資料檔，請選擇其他檔案。</translation>
    </message>
    <message>
        <source>The file is damaged (%1). Restore a backup.</source>
        <translation>檔案已損壞（%1），請還原備份。</translation>
    </message>
    <message>
        <source>The store was written by a newer version (%1, this program knows %2). Update the program; until then it can only be read.</source>
        <translation>資料檔由較新版本寫成（%1，本程式支援到 %2）。請升級程式；在此之前只能檢視。</translation>
    </message>
    <message>
        <source>The store has version %1, from which no step leads here.</source>
        <translation>資料檔版本為 %1，無法升級到目前版本。</translation>
    </message>
    <message>
        <source>%1: the disk is full; nothing was saved. Free some space and repeat.</source>
        <translation>%1：磁碟已滿，未儲存任何內容。請騰出空間後重試。</translation>
    </message>
    <message>
        <source>%1: the disk refused (%2). Check the disk and the rights, then open anew.</source>
        <translation>%1：磁碟讀寫失敗（%2）。請檢查磁碟與權限，然後重新開啟。</translation>
    </message>
    <message>
        <source>%1: the file is damaged (%2). Run verify, or restore a backup.</source>
        <translation>%1：檔案已損壞（%2）。請執行 verify 檢查，或還原備份。</translation>
    </message>
    <message>
        <source>%1: no store of this program. Choose another file.</source>
        <translation>%1：不是本程式的資料檔，請選擇其他檔案。</translation>
    </message>
    <message>
        <source>%1: somebody else is writing. Try again.</source>
        <translation>%1：其他程式正在寫入，請稍後重試。</translation>
    </message>
    <message>
        <source>%1: cancelled.</source>
        <translation>%1：已取消。</translation>
    </message>
    <message>
        <source>%1: %2. This is a mistake of the program; please report it.</source>
        <translation>%1：%2。這是程式的錯誤，請回報給我們。</translation>
    </message>
    <message>
        <source>%1 is in use by another program. Try again in a moment.</source>
        <translation>%1 正由其他程式使用，請稍後重試。</translation>
    </message>
    <message>
        <source>%1 is in use by %2 (process %3 on %4). Close it there first.</source>
        <translation>%1 正由 %2 使用（%4 上的處理程序 %3）。請先在那裡關閉。</translation>
    </message>
    <message>
        <source>%1 is a folder. Name the store file in it.</source>
        <translation>%1 是資料夾，請寫出其中的資料檔名。</translation>
    </message>
    <message>
        <source>%1 has a second name on this disk. Remove the other link.</source>
        <translation>%1 在磁碟上另有一個名稱（硬連結），請先刪除另一個連結。</translation>
    </message>
    <message>
        <source>%1: cannot write beside the store. Check the folder.</source>
        <translation>%1：無法在資料檔旁寫入，請檢查資料夾及其權限。</translation>
    </message>
    <message>
        <source>%1 does not exist.</source>
        <translation>%1 不存在。</translation>
    </message>
    <message>
        <source>The store is open for reading only.</source>
        <translation>資料檔以唯讀方式開啟，不能修改。</translation>
    </message>
    <message>
        <source>The disk failed before; the last save is doubtful. Open the store anew and verify it.</source>
        <translation>先前磁碟出錯，最後一次儲存是否成功無法確定。請重新開啟資料檔並驗證。</translation>
    </message>
    <message>
        <source>No rulebook has been set on the store.</source>
        <translation>資料檔尚未設定規則書。</translation>
    </message>
    <message>
        <source>The file is larger than 25 MB. Make it smaller first.</source>
        <translation>檔案超過 25 MB，請先壓縮或拆分。</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>沒有這個檔案。</translation>
    </message>
    <message>
        <source>The file %1 is damaged. Restore it from a backup.</source>
        <translation>檔案 %1 已損壞，請從備份還原。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not in the list; there are: %2</source>
        <translation>清單中沒有「%1」，可選：%2</translation>
    </message>
    <message>
        <source>is given twice</source>
        <translation>填寫了兩次</translation>
    </message>
    <message>
        <source>nothing is new since the round before; a further round needs another: %1</source>
        <translation>與上一輪相同；新一輪須另定：%1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is one word too many; quote a text with blanks, and write: %2</source>
        <translation>「%1」是多餘的；含空格的文字請加引號，寫法：%2</translation>
    </message>
    <message>
        <source>too many words; write: %1</source>
        <translation>多寫了內容，寫法：%1</translation>
    </message>
    <message>
        <source>take in holidays</source>
        <translation>匯入假日</translation>
    </message>
    <message>
        <source>see in full</source>
        <translation>檢視完整內容</translation>
    </message>
    <message>
        <source>there is no desk %1; &quot;desk list&quot; tells them</source>
        <translation>沒有工作臺 %1；可用「desk list」查看</translation>
    </message>
    <message>
        <source>the bundle is incomplete or damaged; copy it again</source>
        <translation>交換檔案不完整或已損毀，請重新複製</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>the invitation is incomplete or damaged; copy it again or ask for a new one</source>
        <translation>邀請檔案不完整或已損毀，請重新複製，或索取新的邀請</translation>
    </message>
    <message>
        <source>there is no invitation here; make one with &quot;desk invite&quot; where the records are</source>
        <translation>這裡沒有邀請檔案；請在已有記錄的那台上用「desk invite」產生</translation>
    </message>
    <message>
        <source>there are several invitations here; leave one</source>
        <translation>這裡有多份邀請檔案，請只留一份</translation>
    </message>
    <message>
        <source>the first full copy is not all here; copy the whole folder again</source>
        <translation>首次完整副本不全，請重新複製整個資料夾</translation>
    </message>
    <message>
        <source>this invitation has been used by another device; ask for a new one</source>
        <translation>這份邀請已被另一台裝置用過，請索取新的</translation>
    </message>
    <message>
        <source>this desk has no administrator&apos;s key; do it at the desk that founded the store</source>
        <translation>本工作臺沒有管理員金鑰；請到最初建庫的那台上操作</translation>
    </message>
    <message>
        <source>desk %1 cannot be revoked here</source>
        <translation>不能在這裡停用工作臺 %1</translation>
    </message>
    <message>
        <source>the disk did not keep what was written to it; use another one</source>
        <translation>磁碟沒有保住寫入的內容，請換一個</translation>
    </message>
    <message>
        <source>holder</source>
        <translation>經辦人</translation>
    </message>
    <message>
        <source>department</source>
        <translation>部門</translation>
    </message>
    <message>
        <source>--%1 takes a whole number up to %2</source>
        <translation>--%1 須為不大於 %2 的整數</translation>
    </message>
    <message>
        <source>only a sample store is filled this way</source>
        <translation>只有範例資料庫可以這樣填入</translation>
    </message>
    <message>
        <source>the store holds entries of other desks</source>
        <translation>資料庫中有其他工作站的紀錄</translation>
    </message>
    <message>
        <source>see findings</source>
        <translation>檢視核查結果</translation>
    </message>
    <message>
        <source>exchange with other desks</source>
        <translation>與其他坐席交換資料</translation>
    </message>
    <message>
        <source>invite desks</source>
        <translation>邀請工作臺</translation>
    </message>
    <message>
        <source>revoke desks</source>
        <translation>停用工作臺</translation>
    </message>
    <message>
        <source>the rulebook plans no callbacks; add [planning] to it</source>
        <translation>規則書沒有回訪排程；請加上 [planning]</translation>
    </message>
    <message>
        <source>a plan covers 1 to %1 days</source>
        <translation>一次排程為 1 到 %1 天</translation>
    </message>
    <message>
        <source>the rulebook has no callback rule &quot;%1&quot; any more; plan again</source>
        <translation>規則書已沒有回訪規則「%1」；請重新排程</translation>
    </message>
    <message>
        <source>the customer dislikes calls: they come less often, and in another way</source>
        <translation>客戶不喜歡接電話：放慢頻率，並改用其他方式</translation>
    </message>
    <message>
        <source>%1 (%2) is not to be planned any more; plan again</source>
        <translation>%1（%2）已不需要排程；請重新排程</translation>
    </message>
    <message>
        <source>it is no callback that is still to be made</source>
        <translation>它不是待辦的回訪</translation>
    </message>
    <message>
        <source>%2 is free at %1, which keeps it</source>
        <translation>%2 在 %1 有空，可以守住承諾</translation>
    </message>
    <message>
        <source>%1 was opened for it already</source>
        <translation>已為此建立 %1</translation>
    </message>
    <message>
        <source>--days takes a number from 1 to 92</source>
        <translation>--days 須為 1 到 92 的數字</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is nothing to plan; write: %2</source>
        <translation>「%1」不能排程；請寫：%2</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>已排程</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>已逾期</translation>
    </message>
    <message>
        <source>Without a time</source>
        <translation>未排程</translation>
    </message>
    <message>
        <source>the rules of this desk were written by hand; change them in their own file and use that</source>
        <translation>本工作台的規則是手動撰寫的，請修改該檔案後重新啟用</translation>
    </message>
    <message>
        <source>%1 lines are more than the %2 it may have</source>
        <translation>共 %1 列，最多只能有 %2 列</translation>
    </message>
    <message>
        <source>lines are copied as a whole: write lines = &quot;$lines&quot;</source>
        <translation>明細整體複製：請寫 lines = &quot;$lines&quot;</translation>
    </message>
    <message>
        <source>a field of lines has no &quot;%1&quot;</source>
        <translation>明細的欄位沒有「%1」</translation>
    </message>
    <message>
        <source>most of &quot;%1&quot; must be from 1 to 1000</source>
        <translation>「%1」的 most 須在 1 到 1000 之間</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be from %2 to %3</source>
        <translation>「%1」須在 %2 到 %3 之間</translation>
    </message>
    <message>
        <source>a part of a rulebook has no &quot;%1&quot;; that stands in the file that includes it</source>
        <translation>規則書的分冊沒有「%1」；它寫在引用分冊的檔案裡</translation>
    </message>
    <message>
        <source>there is no part &quot;%1&quot;, or it is included already; parts are files beside this one, named without .toml</source>
        <translation>沒有分冊「%1」，或者已經引用過；分冊是同目錄下的檔案，名稱不帶 .toml</translation>
    </message>
    <message>
        <source>--to names a file ending in .xlsx, .csv or .json</source>
        <translation>--to 須為以 .xlsx、.csv 或 .json 結尾的檔案</translation>
    </message>
    <message>
        <source>%1 is there already; name a new folder</source>
        <translation>%1 已存在，請換一個新資料夾</translation>
    </message>
    <message>
        <source>cannot write %1; check the folder</source>
        <translation>無法寫入 %1，請檢查資料夾</translation>
    </message>
    <message>
        <source>%1 has no rows</source>
        <translation>%1 中沒有資料列</translation>
    </message>
    <message>
        <source>no heading of the first row says where its column goes; write a mapping file</source>
        <translation>第一列的欄名都無法辨識，請撰寫對應檔</translation>
    </message>
    <message>
        <source>no import &quot;%1&quot;</source>
        <translation>沒有匯入批次「%1」</translation>
    </message>
    <message>
        <source>no customer &quot;%1&quot; is known; the name is kept with the record</source>
        <translation>找不到客戶「%1」，姓名已保留在紀錄中</translation>
    </message>
    <message>
        <source>it ends before it was opened</source>
        <translation>結案時間早於受理時間</translation>
    </message>
    <message>
        <source>it is there already</source>
        <translation>已經存在</translation>
    </message>
    <message>
        <source>an identity number of the old 15 digits</source>
        <translation>15 碼舊身分證號</translation>
    </message>
    <message>
        <source>the birthday in the identity number never was</source>
        <translation>身分證號中的出生日期不存在</translation>
    </message>
    <message>
        <source>the identity number ends in a small x; it is kept as written</source>
        <translation>身分證號以小寫 x 結尾，已依原樣保留</translation>
    </message>
    <message>
        <source>the check digit of the identity number is wrong</source>
        <translation>身分證號的檢查碼不正確</translation>
    </message>
    <message>
        <source>no column &quot;%1&quot;; nearest is &quot;%2&quot;</source>
        <translation>沒有欄「%1」，最接近的是「%2」</translation>
    </message>
    <message>
        <source>no field &quot;%1&quot;; nearest is &quot;%2&quot;</source>
        <translation>沒有欄位「%1」，最接近的是「%2」</translation>
    </message>
    <message>
        <source>two columns go to &quot;%1&quot;</source>
        <translation>有兩欄都對應「%1」</translation>
    </message>
    <message>
        <source>--%1 takes no &quot;%2&quot;; nearest is &quot;%3&quot;</source>
        <translation>--%1 不接受「%2」，最接近的是「%3」</translation>
    </message>
    <message>
        <source>import</source>
        <translation>匯入</translation>
    </message>
    <message>
        <source>%1 is on a network or user-space drive (%2), where a store can be damaged unnoticed. Keep it on a disk of this computer; such a drive may carry bundles and backups.</source>
        <translation>%1 位於網路或使用者空間檔案系統（%2）上，資料庫在那裡可能不知不覺地損毀。請放在本機磁碟上；這類磁碟可以存放交換包和備份。</translation>
    </message>
    <message>
        <source>the program that has the store open ended before it answered; look whether the command was carried out</source>
        <translation>已開啟資料檔的程式在回應之前結束了；請查看命令是否已執行</translation>
    </message>
    <message>
        <source>what the other program said makes no sense; use the same version of both</source>
        <translation>無法理解另一個程式的回應；請讓兩個程式使用相同版本</translation>
    </message>
    <message>
        <source>the command is too long to be handed to the program that has the store open; close it first</source>
        <translation>命令過長，無法轉交給已開啟資料檔的程式；請先關閉該程式</translation>
    </message>
    <message>
        <source>the answer is too long; ask for less at a time with --limit</source>
        <translation>結果過長；請用 --limit 每次少取一些</translation>
    </message>
    <message>
        <source>this is no command for an open store</source>
        <translation>這不是可對已開啟的資料檔執行的命令</translation>
    </message>
    <message>
        <source>another program has the store open, and its clock is not set by --now; close it first</source>
        <translation>另一個程式已開啟資料檔，--now 不能改變它的時鐘；請先關閉該程式</translation>
    </message>
    <message>
        <source>other programs cannot reach this one: %1</source>
        <translation>其他程式無法與本程式通訊：%1</translation>
    </message>
    <message>
        <source>a request of %1 bytes is refused</source>
        <translation>拒絕 %1 位元組的請求</translation>
    </message>
    <message>
        <source>another store is open here</source>
        <translation>這裡開啟的是另一個資料檔</translation>
    </message>
    <message>
        <source>only you may be able to enter this folder; programs meet there. Check its owner and rights.</source>
        <translation>程式在此資料夾中互相通訊，只能由您本人進入；請檢查其擁有者和權限。</translation>
    </message>
    <message>
        <source>that is too much to search for; give at most %1 words and %2 characters</source>
        <translation>要查的內容太長；最多 %1 個詞、%2 個字</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no column of this list; nearest is &quot;%2&quot;</source>
        <translation>此清單沒有「%1」欄；最接近的是「%2」</translation>
    </message>
    <message>
        <source>the column &quot;%1&quot; is there twice</source>
        <translation>欄「%1」重複出現</translation>
    </message>
    <message>
        <source>has more than %1 characters</source>
        <translation>超過 %1 個字元</translation>
    </message>
    <message>
        <source>there is a view called &quot;%1&quot; already</source>
        <translation>已有名為「%1」的檢視</translation>
    </message>
    <message>
        <source>there is no such view</source>
        <translation>沒有這個檢視</translation>
    </message>
    <message>
        <source>%1 may not share views with everybody</source>
        <translation>%1 無權與所有人共用檢視</translation>
    </message>
    <message>
        <source>there is no view called &quot;%1&quot;; nearest is &quot;%2&quot;</source>
        <translation>沒有名為「%1」的檢視；最接近的是「%2」</translation>
    </message>
    <message>
        <source>a device is named by its 64 digits, as &quot;bundle in&quot; tells them; &quot;stopped&quot; lets a stopped exchange go on</source>
        <translation>裝置要寫全 64 位，「bundle in」會列出；寫 stopped 則恢復已停止的交換</translation>
    </message>
    <message>
        <source>signature overdue: %1</source>
        <translation>簽核逾期：%1</translation>
    </message>
    <message>
        <source>%1 records are called &quot;%2&quot;: %3; use the number</source>
        <translation>有 %1 筆紀錄叫「%2」：%3；請用編號</translation>
    </message>
    <message>
        <source>the role &quot;%1&quot; is to sign &quot;%2&quot; but may not; give it the right &quot;%3.sign&quot;</source>
        <translation>角色「%1」須簽核「%2」，但沒有簽核權；請授予「%3.sign」</translation>
    </message>
</context>
<context>
    <name>packs</name>
    <message>
        <source>%1 within %2</source>
        <translation>%1：%2內</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1至%2</translation>
    </message>
    <message>
        <source>Holidays and make-up days as published</source>
        <translation>假日與補班日依公告辦理</translation>
    </message>
    <message>
        <source>Matters and their deadlines</source>
        <translation>業務與時限</translation>
    </message>
    <message>
        <source>Also kept</source>
        <translation>另外管理</translation>
    </message>
    <message>
        <source>Office hours</source>
        <translation>上班時間</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>職務角色</translation>
    </message>
    <message>
        <source>Figures of the month</source>
        <translation>月指標</translation>
    </message>
    <message>
        <source>%1 phrases, %2 queues, %3 departments</source>
        <translation>%1 則罐頭語，%2 個佇列，%3 個部門</translation>
    </message>
</context>
<context>
    <name>phrases</name>
    <message>
        <source>Greeting</source>
        <translation>問候</translation>
    </message>
    <message>
        <source>Congratulation</source>
        <translation>祝賀</translation>
    </message>
    <message>
        <source>Farewell</source>
        <translation>道別</translation>
    </message>
    <message>
        <source>Apology</source>
        <translation>致歉</translation>
    </message>
    <message>
        <source>Thanks</source>
        <translation>致謝</translation>
    </message>
    <message>
        <source>Acknowledgement</source>
        <translation>確認收到</translation>
    </message>
    <message>
        <source>Asking</source>
        <translation>詢問</translation>
    </message>
    <message>
        <source>Explaining</source>
        <translation>說明</translation>
    </message>
    <message>
        <source>Negotiating</source>
        <translation>協商</translation>
    </message>
    <message>
        <source>Script of a callback</source>
        <translation>回訪話術</translation>
    </message>
</context>
<context>
    <name>planner</name>
    <message>
        <source>ddd, d MMM</source>
        <translation>M月d日 ddd</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <translation>yyyy年M月</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>to be made by %1 (%2)</source>
        <translation>最遲 %1（%2）</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>ddd d</source>
        <translation>d日 ddd</translation>
    </message>
</context>
<context>
    <name>shouwen::ui::ActionSheet</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
</context>
<context>
    <name>shouwen::ui::AgendaGrid</name>
    <message>
        <source>Agenda of callbacks</source>
        <translation>回訪行程</translation>
    </message>
    <message>
        <source>nobody calls on this day</source>
        <translation>當天無人回訪</translation>
    </message>
    <message>
        <source>%1 of %2 calls</source>
        <translation>已排 %1 通，可排 %2 通</translation>
    </message>
    <message>
        <source>no calls</source>
        <translation>不回訪</translation>
    </message>
    <message>
        <source>%1 / %2, too many</source>
        <translation>%1 / %2 超額</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>還有 %1 通</translation>
    </message>
    <message>
        <source>No call is planned in these days.
%1 callbacks have no time yet: let the planner propose when to make them.</source>
        <translation>這幾天沒有排定的回訪。
還有 %1 通回訪沒有時間：可以讓系統建議排程。</translation>
    </message>
    <message>
        <source>No call is planned in these days.</source>
        <translation>這幾天沒有排定的回訪。</translation>
    </message>
</context>
<context>
    <name>shouwen::ui::AppearancePage</name>
    <message>
        <source>Appearance</source>
        <translation>外觀</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>配色</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>疏密</translation>
    </message>
    <message>
        <source>Size of letters</source>
        <translation>字級</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>語言</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>淺色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation>跟隨系統</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>寬鬆</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>緊湊</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>shouwen::ui::BulkBar</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>已選 %n 筆</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 will be changed.</source>
        <translation>共選 %2 筆，將修改 %1 筆。</translation>
    </message>
    <message>
        <source>%1 not (%2): %3</source>
        <translation>%1 筆不能改（%2）：%3</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>修改 %1 筆</translation>
    </message>
    <message>
        <source>%1 records changed</source>
        <translation>已修改 %1 筆</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>接手</translation>
    </message>
    <message>
        <source>Hand to a colleague</source>
        <translation>轉給同事</translation>
    </message>
    <message>
        <source>Hand to a department</source>
        <translation>轉給部門</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>標籤</translation>
    </message>
    <message>
        <source>What to do with the selected records</source>
        <translation>如何處理所選記錄</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>轉給誰</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
</context>
<context>
    <name>shouwen::ui::CalendarPage</name>
    <message>
        <source>Calendar</source>
        <translation>工作日曆</translation>
    </message>
    <message>
        <source>Office hours</source>
        <translation>辦公時間</translation>
    </message>
    <message>
        <source>Around the clock</source>
        <translation>全天候</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>Days of the year</source>
        <translation>全年日曆</translation>
    </message>
    <message>
        <source>08:00-12:00, 13:00-17:00</source>
        <translation>08:00-12:00, 13:00-17:00</translation>
    </message>
    <message>
        <source>Hours of this day</source>
        <translation>當天上班時間</translation>
    </message>
    <message>
        <source>What for (stocktaking)</source>
        <translation>原因（如盤點）</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Set hours</source>
        <translation>設定時間</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>休息</translation>
    </message>
    <message>
        <source>As before</source>
        <translation>恢復原樣</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>休息</translation>
    </message>
    <message>
        <source>Holidays of %1 are not published yet.</source>
        <translation>%1 年的假日安排尚未公布。</translation>
    </message>
</context>
<context>
    <name>shouwen::ui::CallScript</name>
    <message>
        <source>What to say</source>
        <translation>回訪話術</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>shouwen::ui::CallerCard</name>
    <message>
        <source>This customer</source>
        <translation>就是這位客戶</translation>
    </message>
    <message>
        <source>Take %1 over into the form</source>
        <translation>把 %1 填入表單</translation>
    </message>
</context>
<context>
    <name>shouwen::ui::ClockChip</name>
    <message>
        <source>paused, %1 left</source>
        <translation>已暫停，剩 %1</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>已暫停</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>已超時</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>按時完成</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>已結束</translation>
    </message>
    <message>
        <source>%1 (round %2)</source>
        <translation>%1（第 %2 輪）</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>期限 %1</translation>
    </message>
    <message>
        <source>%1 of its own time left</source>
        <translation>按工作時間計還剩 %1</translation>
    </message>
    <message>
        <source>the timeline would give another outcome now</source>
        <translation>按現在的時間線重算，結果會不同</translation>
    </message>
    <message>
        <source>Press to see why</source>
        <translation>點擊查看期限如何算出</translation>
    </message>
</context>
<context>
    <name>shouwen::ui::ClocksPage</name>
    <message>
        <source>Deadlines</source>
        <translation>時限</translation>
    </message>
    <message>
        <source>Until when what has to be done. Open records are counted anew from their start; closed ones keep what was.</source>
        <translation>各項工作的處理時限。修改後，未結案的單從頭重算，已結案的維持原結果。</translation>
    </message>
</context>
<context>
    <name>shouwen::ui::ColumnSheet</name>
    <message>
        <source>Columns</source>
        <translation>欄位</translation>
    </message>
    <message>
        <source>Space shows or hides a column, Ctrl+Up and Ctrl+Down move it.</source>
        <translation>空白鍵顯示或隱藏欄位，Ctrl+↑ 與 Ctrl+↓ 移動。</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>還原預設</translation>
    </message>
    <message>
        <source>Show these</source>
        <translation>顯示這些欄位</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
</context>
<context>
    <name>shouwen::ui::CommandPalette</name>
    <message>
        <source>All commands</source>
        <translation>全部命令</translation>
    </message>
    <message>
        <source>Name of a command</source>
        <translation>命令名稱</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <translation>%1 — %2</translation>
    </message>
</context>
<context>
    <name>shouwen::ui::ComputerPage</name>
    <message>
        <source>This computer</source>
        <translation>本機與我</translation>
    </message>
    <message>
        <source>I work alone on this computer</source>
        <translation>這台電腦只有我一個人用</translation>
    </message>
    <message>
        <source>The window opens as the person it was used by last. Otherwise it asks at each start who is there.</source>
        <translation>啟動時直接以上次使用者的身分進入；不勾選則每次詢問是誰。</translation>
    </message>
    <message>
        <source>Lock after idle minutes</source>
        <translation>閒置幾分鐘後鎖定</translation>
    </message>
    <message>
        <source>never</source>
        <translation>從不</translation>
    </message>
    <message>
        <source>PIN of %1</source>
        <translation>%1 的 PIN</translation>
    </message>
    <message>
        <source>set; type another one to change it</source>
        <translation>已設定，輸入新的可更換</translation>
    </message>
    <message>
        <source>none; at least %1 characters</source>
        <translation>未設定，至少 %1 個字元</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>The lock keeps others from looking at the screen; it does not encrypt the store. Ctrl+L locks at any time.</source>
        <translation>鎖定用於防止旁人查看螢幕，並不加密資料檔。隨時可按 Ctrl+L 鎖定。</translation>
    </message>
    <message>
        <source>Do not disturb: no notices outside the window</source>
        <translation>勿擾：不在視窗外彈出提醒</translation>
    </message>
</context>
<context>
    <name>shouwen::ui::ConflictPanel</name>
    <message>
        <source>Moved on at two desks at once. Which state holds?</source>
        <translation>兩個工作台同時推進了此單，以哪個狀態為準？</translation>
    </message>
    <message>
        <source>Leave it so</source>
        <translation>維持現狀</translation>
    </message>
    <message>
        <source>This one holds</source>
        <translation>以此為準</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>處理人</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部門</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation>（空）</translation>
    </message>
    <message>
        <source>%1: written at two desks at once</source>
        <translation>%1：兩個工作台同時做了修改</translation>
    </message>
    <message>
        <source>Take this one</source>
        <translation>採用此值</translation>
    </message>
</context>
<context>
    <name>shouwen::ui::CustomerPanel</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Not closed</source>
        <translation>未結</translation>
    </message>
    <message>
        <source>Everything about this customer (the latest %1)</source>
        <translation>這位客戶的全部往來（最近 %1 筆）</translation>
    </message>
    <message>
        <source>Everything about this customer</source>
        <translation>這位客戶的全部往來</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開啟</translation>
    </message>
    <message>
        <source>Perhaps the same customer: %1 %2 (same: %3)</source>
        <translation>可能是同一位客戶：%1 %2（相同：%3）</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Merge into this one</source>
        <translation>併入本檔案</translation>
    </message>
    <message>
        <source>Merged into this one: %1 %2</source>
        <translation>已併入本檔案：%1 %2</translation>
    </message>
    <message>
        <source>Separate again</source>
        <translation>恢復獨立</translation>
    </message>
    <message>
        <source>%1 is part of this file now.</source>
        <translation>%1 已併入本檔案。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>復原</translation>
    </message>
    <message>
        <source>%1 is a file of its own again.</source>
        <translation>%1 已恢復為獨立檔案。</translation>
    </message>
    <message>
        <source>%1: saved</source>
        <translation>%1：已儲存</translation>
    </message>
</context>
<context>
    <name>shouwen::ui::DeskList</name>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Desks</source>
        <translation>崗位</translation>
    </message>
    <message>
        <source>More</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>已存檢視</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>shouwen::ui::DraftList</name>
    <message>
        <source>Restore</source>
        <translation>還原</translation>
    </message>
    <message>
        <source>Throw away…</source>
        <translation>捨棄…</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>This was typed and not saved when the program ended.</source>
        <translation>程式結束時，以下內容已輸入但未儲存。</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>稍後</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>新增：%1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 · %2
%3</source>
        <translation>%1 · %2
%3</translation>
    </message>
    <message>
        <source>Throw this draft away?</source>
        <translation>捨棄這份草稿？</translation>
    </message>
    <message>
        <source>What was typed in it is gone for good.</source>
        <translation>其中輸入的內容將無法找回。</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>捨棄</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
</context>
<context>
    <name>shouwen::ui::FieldBinding</name>
    <message>
        <source>Must be filled in</source>
        <translation>必須填寫</translation>
    </message>
    <message>
        <source>%1 *</source>
        <translation>%1 *</translation>
    </message>
</context>
<context>
    <name>shouwen::ui::FirstRun</name>
    <message>
        <source>One moment…</source>
        <translation>請稍候…</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 頁，共 %2 頁</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Create the store</source>
        <translation>建立並開始</translation>
    </message>
    <message>
        <source>Shouwen: first run</source>
        <translation>首問：初次使用</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>結束</translation>
    </message>
</context>
<context>
    <name>shouwen::ui::FlagEditor</name>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
</context>
<context>
    <name>shouwen::ui::FormView</name>
    <message>
        <source>Close this group</source>
        <translation>收起本組</translation>
    </message>
    <message>
        <source>Open this group</source>
        <translation>展開本組</translation>
    </message>
</context>
<context>
    <name>shouwen::ui::FoundList</name>
    <message>
        <source>Found</source>
        <translation>搜尋結果</translation>
    </message>
    <message numerus="yes">
        <source>%n recent</source>
        <translation>
            <numerusform>近期 %n 單</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found for “%1”. Try a phone number, a name or its initials, or any words.</source>
        <translation>沒有找到「%1」。可以試試電話號碼、姓名或拼音首字母，或任意關鍵字。</translation>
    </message>
    <message>
        <source>More than these; type on to narrow it down.</source>
        <translation>結果不止這些，請繼續輸入以縮小範圍。</translation>
    </message>
</context>
<context>
    <name>shouwen::ui::HandSheet</name>
    <message>
        <source>To</source>
        <translation>轉給</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部門</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Returned: it does not belong here</source>
        <translation>退件：不屬於本部門處理</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>轉交</translation>
    </message>
    <message>
        <source>Choose a colleague or a department</source>
        <translation>請選擇同事或部門</translation>
    </message>
</context>
<context>
    <name>shouwen::ui::HeaderBar</name>
    <message>
        <source>Shouwen</source>
        <translation>首問</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>目前登入人</translation>
    </message>
</context>
<context>
    <name>shouwen::ui::HelpWindow</name>
    <message>
        <source>Manual</source>
        <translation>使用手冊</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>搜尋手冊</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>目錄</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>內文</translation>
    </message>
    <message>
        <source>No page has these words.</source>
        <translation>找不到含有這些詞的頁面。</translation>
    </message>
</context>
<context>
    <name>shouwen::ui::IntakePage</name>
    <message>
        <source>Not saved yet: see the fields marked below.</source>
        <translation>尚未儲存：請檢查下方標紅的欄位。</translation>
    </message>
    <message>
        <source>%1: taken down</source>
        <translation>%1：已登記</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: added to it</source>
        <translation>%1：已併入該單</translation>
    </message>
    <message>
        <source>What was taken down is not saved</source>
        <translation>登記的內容尚未儲存</translation>
    </message>
    <message>
        <source>It is lost when you leave this page.</source>
        <translation>離開本頁後內容將丟失。</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>放棄內容</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>留在本頁</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>新增%1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>Ctrl+S</source>
        <translation>Ctrl+S</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>What is taken down less often</source>
        <translation>不常登記的種類</translation>
    </message>
</context>
<context>
    <name>shouwen::ui::LanguagePage</name>
    <message>
        <source>Open a store</source>
        <translation>開啟資料檔</translation>
    </message>
    <message>
        <source>Stores (*.shouwen);;All files (*)</source>
        <translation>資料檔 (*.shouwen);;所有檔案 (*)</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>歡迎使用首問</translation>
    </message>
    <message>
        <source>Five short pages, then the first customer can call. Everything can be changed later. Which language shall the window speak?</source>
        <translation>只要五步就能開始服務客戶，所有設定之後都能修改。請選擇介面語言：</translation>
    </message>
    <message>
        <source>Open a store that is there already…</source>
        <translation>開啟既有的資料檔…</translation>
    </message>
</context>
<context>
    <name>shouwen::ui::LinesEditor</name>
    <message>
        <source>%1, line %2</source>
        <translation>%1，第 %2 列</translation>
    </message>
    <message>
        <source>Take this line away (Ctrl+Delete)</source>
        <translation>刪除此列 (Ctrl+Delete)</translation>
    </message>
    <message>
        <source>Take line %1 away</source>
        <translation>刪除第 %1 列</translation>
    </message>
    <message>
        <source>Σ %1</source>
        <translation>Σ %1</translation>
    </message>
    <message>
        <source>%1 *</source>
        <translation>%1 *</translation>
    </message>
    <message>
        <source>Add a line</source>
        <translation>新增一列</translation>
    </message>
    <message>
        <source>At least one line must be filled in</source>
        <translation>至少要填寫一列</translation>
    </message>
</context>
<context>
    <name>shouwen::ui::LoadGrid</name>
    <message>
        <source>Load of each person</source>
        <translation>每人的工作量</translation>
    </message>
    <message>
        <source>%1: away or closed</source>
        <translation>%1：不在或休息</translation>
    </message>
    <message>
        <source>%1: %2 of %3 calls</source>
        <translation>%1：已排 %2 通，可排 %3 通</translation>
    </message>
    <message>
        <source>away</source>
        <translation>休</translation>
    </message>
    <message>
        <source>%1 / %2 !</source>
        <translation>%1 / %2 !</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Nobody has a role that makes callbacks.</source>
        <translation>沒有人擔任可以回訪的角色。</translation>
    </message>
</context>
<context>
    <name>shouwen::ui::LockPage</name>
    <message>
        <source>That is not the PIN.</source>
        <translation>PIN 不正確。</translation>
    </message>
    <message>
        <source>Three times wrong: try again in 20 seconds.</source>
        <translation>連續三次錯誤，請 20 秒後再試。</translation>
    </message>
    <message>
        <source>Who is there?</source>
        <translation>您是哪位？</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>人員</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>進入</translation>
    </message>
</context>
<context>
    <name>shouwen::ui::MainWindow</name>
    <message>
        <source>Shouwen</source>
        <translation>首問</translation>
    </message>
    <message>
        <source>The store could not be opened.
%1</source>
        <translation>資料檔案無法開啟。
%1</translation>
    </message>
    <message>
        <source>A call from %1</source>
        <translation>來電：%1</translation>
    </message>
    <message>
        <source>Take it down</source>
        <translation>登記</translation>
    </message>
</context>
<context>
    <name>shouwen::ui::MessageStrip</name>
    <message>
        <source>Close this message</source>
        <translation>關閉此訊息</translation>
    </message>
</context>
<context>
    <name>shouwen::ui::MomentEditor</name>
    <message>
        <source>Pick from the calendar</source>
        <translation>從日曆選擇</translation>
    </message>
    <message>
        <source>y-m-d</source>
        <translation>年-月-日</translation>
    </message>
    <message>
        <source>y-m-d h:m</source>
        <translation>年-月-日 時:分</translation>
    </message>
</context>
<context>
    <name>shouwen::ui::MoveBar</name>
    <message>
        <source>to “%1”</source>
        <translation>進入「%1」</translation>
    </message>
    <message>
        <source>not now: %1</source>
        <translation>目前不行：%1</translation>
    </message>
</context>
<context>
    <name>shouwen::ui::MoveCallSheet</name>
    <message>
        <source>Move the call: %1</source>
        <translation>改期：%1</translation>
    </message>
    <message>
        <source>&amp;Time</source>
        <translation>時間(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Who calls</source>
        <translation>由誰回訪(&amp;W)</translation>
    </message>
    <message>
        <source>New time of the call</source>
        <translation>新的回訪時間</translation>
    </message>
    <message>
        <source>Who makes the call</source>
        <translation>由誰回訪</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>改期</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>不改</translation>
    </message>
</context>
<context>
    <name>shouwen::ui::MoveSheet</name>
    <message>
        <source>Reason *</source>
        <translation>原因 *</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Refuse: %1</source>
        <translation>拒絕：%1</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>拒絕</translation>
    </message>
    <message>
        <source>A reason must be given</source>
        <translation>必須填寫原因</translation>
    </message>
</context>
<context>
    <name>shouwen::ui::NoteEditor</name>
    <message>
        <source>A placeholder is still to be filled in: Tab goes there.</source>
        <translation>還有佔位內容沒有填寫：按 Tab 跳到該處。</translation>
    </message>
    <message>
        <source>any channel</source>
        <translation>不限管道</translation>
    </message>
    <message>
        <source>Internal note</source>
        <translation>內部備註</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>答覆客戶</translation>
    </message>
    <message>
        <source>From the customer</source>
        <translation>客戶來話</translation>
    </message>
    <message>
        <source>Among ourselves; stops no clock</source>
        <translation>僅內部可見，不影響計時</translation>
    </message>
    <message>
        <source>Told to the customer; counts as a reply</source>
        <translation>已告知客戶，計為一次答覆</translation>
    </message>
    <message>
        <source>What the customer said; an answer is due from then on</source>
        <translation>客戶所說的內容，從此開始計答覆時限</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>管道</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Write a note…   / or :: for phrases</source>
        <translation>寫備註…   輸入 / 或 :: 選用話術</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備註</translation>
    </message>
</context>
<context>
    <name>shouwen::ui::NoteText</name>
    <message>
        <source>%1   %2</source>
        <translation>%1   %2</translation>
    </message>
    <message>
        <source>Instead of “%1”: %2</source>
        <translation>「%1」建議改為：%2</translation>
    </message>
</context>
<context>
    <name>shouwen::ui::NoticeButton</name>
    <message>
        <source>nothing due</source>
        <translation>無到期事項</translation>
    </message>
    <message numerus="yes">
        <source>%n due</source>
        <translation>
            <numerusform>%n 項到期</numerusform>
        </translation>
    </message>
    <message>
        <source>Records with a step that has come due for you</source>
        <translation>有時限已到、需要您處理的單據</translation>
    </message>
    <message>
        <source>%1   %2   %3</source>
        <translation>%1   %2   %3</translation>
    </message>
    <message>
        <source>Remind me again in %1 minutes</source>
        <translation>%1 分鐘後再提醒</translation>
    </message>
</context>
<context>
    <name>shouwen::ui::Notifier</name>
    <message>
        <source>Open</source>
        <translation>開啟</translation>
    </message>
</context>
<context>
    <name>shouwen::ui::Omnibox</name>
    <message>
        <source>Ctrl+K   phone · name · initials · number · words</source>
        <translation>Ctrl+K   電話 · 姓名 · 拼音首字母 · 單號 · 關鍵字</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜尋</translation>
    </message>
</context>
<context>
    <name>shouwen::ui::PackPage</name>
    <message>
        <source>Line of business</source>
        <translation>業務類型</translation>
    </message>
    <message>
        <source>The packs are being read…</source>
        <translation>正在讀取業務包…</translation>
    </message>
    <message>
        <source>What do your customers call about? A pack sets forms, steps, deadlines and roles; each of them can be changed later.</source>
        <translation>您的客戶主要洽詢哪類業務？業務包預設了表單、流程、時限與職務，之後都可以調整。</translation>
    </message>
    <message>
        <source>Name of your house, for printed sheets (may stay empty)</source>
        <translation>單位名稱，用於列印表單（可不填）</translation>
    </message>
    <message>
        <source>Packs</source>
        <translation>業務包</translation>
    </message>
    <message>
        <source>What this pack sets</source>
        <translation>業務包內容預覽</translation>
    </message>
</context>
<context>
    <name>shouwen::ui::PeoplePage</name>
    <message>
        <source>Staff and roles</source>
        <translation>人員與角色</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>人員</translation>
    </message>
    <message>
        <source>Somebody new</source>
        <translation>新增人員</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>Leaves…</source>
        <translation>辦理離職…</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>已儲存。</translation>
    </message>
    <message>
        <source>%1 leaves?</source>
        <translation>%1 離職？</translation>
    </message>
    <message>
        <source>They cannot sign in any more. What they wrote stays.</source>
        <translation>之後不能再登入，以前寫的紀錄全部保留。</translation>
    </message>
    <message>
        <source>Leaves</source>
        <translation>離職</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>不離職</translation>
    </message>
    <message>
        <source>Not saved: see the fields marked below.</source>
        <translation>未儲存，請看下面標出的欄位。</translation>
    </message>
</context>
<context>
    <name>shouwen::ui::PersonPage</name>
    <message>
        <source>First person</source>
        <translation>第一位使用者</translation>
    </message>
    <message>
        <source>Write your name.</source>
        <translation>請填寫姓名。</translation>
    </message>
    <message>
        <source>What is your name? It stands beside everything you write.</source>
        <translation>您的姓名？它會顯示在您寫下的每筆紀錄旁。</translation>
    </message>
    <message>
        <source>You look after the store and manage the desk: you may add colleagues, give roles and change the rules.</source>
        <translation>您將擔任系統管理員與客服經理，可以新增同事、指派角色、修改規則。</translation>
    </message>
    <message>
        <source>I work alone on this computer</source>
        <translation>這台電腦只有我一個人用</translation>
    </message>
    <message>
        <source>The window then opens as you, without asking who is there. Change it in the settings when colleagues come.</source>
        <translation>啟動時直接以您的身分進入，不再詢問。之後有同事共用時可在設定中變更。</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>for example 张敏</source>
        <translation>例如：張敏</translation>
    </message>
</context>
<context>
    <name>shouwen::ui::PhrasesPage</name>
    <message>
        <source>Phrases</source>
        <translation>罐頭語</translation>
    </message>
    <message>
        <source>Abbreviation, typed after / or ::</source>
        <translation>縮寫（在 / 或 :: 後輸入）</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>分組</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
</context>
<context>
    <name>shouwen::ui::PlacePage</name>
    <message>
        <source>Place of the store</source>
        <translation>資料儲存位置</translation>
    </message>
    <message>
        <source>Say where the store shall be.</source>
        <translation>請填寫儲存位置。</translation>
    </message>
    <message>
        <source>Write the whole path, from the top: %1</source>
        <translation>請填寫完整路徑，例如：%1</translation>
    </message>
    <message>
        <source>This is a folder; add the name of a file to it.</source>
        <translation>這是一個資料夾，請在後面加上檔名。</translation>
    </message>
    <message>
        <source>There is a file of that name. Choose another one, or go back to the first page to open it.</source>
        <translation>同名檔案已存在。請換一個名稱，或回到第一頁開啟它。</translation>
    </message>
    <message>
        <source>Nothing can be written in %1.</source>
        <translation>沒有權限寫入 %1。</translation>
    </message>
    <message>
        <source>Everything is kept in one file on this computer; nothing leaves it by itself. Where shall it be?</source>
        <translation>全部資料都存在本機的一個檔案裡，不會自動外傳。請選擇儲存位置：</translation>
    </message>
    <message>
        <source>Not on a network drive and not in a folder that is synchronised to a cloud: both damage databases. Several computers exchange bundles instead.</source>
        <translation>請勿放在網路磁碟機或雲端同步資料夾裡，那會損壞資料庫。多台電腦之間請用資料包交換。</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選擇…</translation>
    </message>
    <message>
        <source>File of the store</source>
        <translation>資料檔</translation>
    </message>
</context>
<context>
    <name>shouwen::ui::PlannerPage</name>
    <message>
        <source>… and %1 more reasons</source>
        <translation>……另有 %1 項原因</translation>
    </message>
    <message>
        <source>%1 was moved</source>
        <translation>%1 已改期</translation>
    </message>
    <message>
        <source>The call stays where it is:</source>
        <translation>沒有改期：</translation>
    </message>
    <message>
        <source>%1 is planned</source>
        <translation>%1 已排定</translation>
    </message>
    <message>
        <source>These days are over; go to a later week to plan.</source>
        <translation>這幾天已經過去；請到之後的日期再安排。</translation>
    </message>
    <message>
        <source>No plan could be made:</source>
        <translation>無法排程：</translation>
    </message>
    <message>
        <source>Nothing was planned:</source>
        <translation>沒有排定任何回訪：</translation>
    </message>
    <message>
        <source>%1 calls are planned.</source>
        <translation>已排定 %1 通回訪。</translation>
    </message>
    <message>
        <source>The callbacks could not be read.
%1</source>
        <translation>無法讀取回訪。
%1</translation>
    </message>
    <message>
        <source>All calls</source>
        <translation>全部人員</translation>
    </message>
    <message>
        <source>Overdue  %1</source>
        <translation>已逾期  %1</translation>
    </message>
    <message>
        <source>No callback is overdue.</source>
        <translation>沒有逾期的回訪。</translation>
    </message>
    <message>
        <source>Without a time  %1</source>
        <translation>未排時間  %1</translation>
    </message>
    <message>
        <source>Every callback has its time.</source>
        <translation>所有回訪都已排定時間。</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>往前</translation>
    </message>
    <message>
        <source>Earlier (PgUp)</source>
        <translation>往前 (PgUp)</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>往後</translation>
    </message>
    <message>
        <source>Later (PgDown)</source>
        <translation>往後 (PgDown)</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Whose calls are shown</source>
        <translation>顯示誰的回訪</translation>
    </message>
</context>
<context>
    <name>shouwen::ui::PresenceButton</name>
    <message>
        <source>State: %1</source>
        <translation>狀態：%1</translation>
    </message>
    <message>
        <source>What you are doing just now; every change is kept</source>
        <translation>目前坐席狀態，每次切換都會記錄</translation>
    </message>
</context>
<context>
    <name>shouwen::ui::ProposalModel</name>
    <message>
        <source>left out</source>
        <translation>未排入</translation>
    </message>
    <message>
        <source>late: %1</source>
        <translation>逾期：%1</translation>
    </message>
    <message>
        <source>When</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Who calls</source>
        <translation>由誰回訪</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客戶</translation>
    </message>
    <message>
        <source>About</source>
        <translation>事由</translation>
    </message>
</context>
<context>
    <name>shouwen::ui::ProposalPanel</name>
    <message>
        <source>There is no callback to plan in these days.</source>
        <translation>這幾天沒有需要排程的回訪。</translation>
    </message>
    <message>
        <source>%1 calls proposed, %2 left out.</source>
        <translation>建議安排 %1 通回訪，%2 通未排入。</translation>
    </message>
    <message>
        <source>The days are too full to spread the calls evenly: promises go first.</source>
        <translation>這幾天已較滿，無法平均分配：先確保承諾的時限。</translation>
    </message>
    <message>
        <source>Why then and by whom:</source>
        <translation>為什麼是這個時間、由誰來打：</translation>
    </message>
    <message>
        <source>Why left out:</source>
        <translation>為什麼未排入：</translation>
    </message>
    <message>
        <source>Plan these %1 calls</source>
        <translation>排定這 %1 通回訪</translation>
    </message>
    <message>
        <source>Proposed calls</source>
        <translation>建議的回訪</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>全選</translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation>全不選</translation>
    </message>
    <message>
        <source>Back to the agenda</source>
        <translation>返回行程</translation>
    </message>
</context>
<context>
    <name>shouwen::ui::QueueModel</name>
    <message>
        <source>No.</source>
        <translation>單號</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客戶</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>主題</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>剩餘時間</translation>
    </message>
    <message>
        <source>Cannot be sorted by this column</source>
        <translation>無法依此欄排序</translation>
    </message>
    <message>
        <source>Click to sort, once more to turn round</source>
        <translation>點一下排序，再點一下反序</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>承辦人</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部門</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>嚴重程度</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>登記時間</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>變更時間</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>類型</translation>
    </message>
</context>
<context>
    <name>shouwen::ui::QueuePane</name>
    <message>
        <source>Reading…</source>
        <translation>正在讀取…</translation>
    </message>
    <message>
        <source>The queue could not be read.
%1
F5 tries again.</source>
        <translation>清單無法讀取。
%1
按 F5 重試。</translation>
    </message>
    <message>
        <source>Nothing to do here.
Ctrl+N takes down something new.</source>
        <translation>這裡沒有待辦事項。
按 Ctrl+N 登記新事項。</translation>
    </message>
    <message>
        <source>Records in this queue</source>
        <translation>本清單中的單據數</translation>
    </message>
    <message>
        <source>Nothing here fits the filter.</source>
        <translation>沒有符合篩選條件的記錄。</translation>
    </message>
</context>
<context>
    <name>shouwen::ui::QuickFilter</name>
    <message>
        <source>%1: any</source>
        <translation>%1：不限</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>剩餘時間</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>已逾時</translation>
    </message>
    <message>
        <source>due today</source>
        <translation>今日到期</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>處理人</translation>
    </message>
    <message>
        <source>me</source>
        <translation>我</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>無人</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Show the whole queue again</source>
        <translation>重新顯示整個清單</translation>
    </message>
</context>
<context>
    <name>shouwen::ui::RatingEditor</name>
    <message>
        <source>Rating %1</source>
        <translation>評分 %1</translation>
    </message>
</context>
<context>
    <name>shouwen::ui::RepeatList</name>
    <message>
        <source>Perhaps this is known already</source>
        <translation>可能是重複來電</translation>
    </message>
    <message>
        <source>%1 % alike</source>
        <translation>相似度 %1 %</translation>
    </message>
    <message>
        <source>same %1</source>
        <translation>%1相同</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Add to it</source>
        <translation>併入該單</translation>
    </message>
    <message>
        <source>Keep what was typed as a note of that record</source>
        <translation>把已填寫的內容作為備註記入該單</translation>
    </message>
    <message>
        <source>Look at %1</source>
        <translation>查看 %1</translation>
    </message>
    <message>
        <source>Add to %1</source>
        <translation>併入 %1</translation>
    </message>
</context>
<context>
    <name>shouwen::ui::RevealSheet</name>
    <message>
        <source>Why must it be seen? Your name and the reason are kept. *</source>
        <translation>為何需要檢視？您的姓名和理由會留下紀錄。*</translation>
    </message>
    <message>
        <source>Show in full: %1</source>
        <translation>顯示完整內容：%1</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>顯示</translation>
    </message>
</context>
<context>
    <name>shouwen::ui::RhythmsPage</name>
    <message>
        <source>Callback rhythms</source>
        <translation>回訪節奏</translation>
    </message>
    <message>
        <source>How long after its cause a callback is due: the first, the second, and so on.</source>
        <translation>事由發生後多久回訪：第一次、第二次，依此類推。</translation>
    </message>
    <message>
        <source>%1 (repeated)</source>
        <translation>%1（循環）</translation>
    </message>
</context>
<context>
    <name>shouwen::ui::RulesPage</name>
    <message>
        <source>Text of the rules</source>
        <translation>規則文字</translation>
    </message>
    <message>
        <source>What this desk has changed in its pack, one change a line: the name of the thing, &quot; = &quot;, its value. Forms, steps, roles and figures are changed in the same way.</source>
        <translation>本工作台對業務包的修改，一行一條：項目名稱、「 = 」、新值。表單、流程、職務與指標也可以這樣改。</translation>
    </message>
</context>
<context>
    <name>shouwen::ui::SamplePage</name>
    <message>
        <source>Sample data</source>
        <translation>範例資料</translation>
    </message>
    <message>
        <source>Store: %1
First person: %2</source>
        <translation>資料檔：%1
第一位使用者：%2</translation>
    </message>
    <message>
        <source>Begin empty</source>
        <translation>從空白開始</translation>
    </message>
    <message>
        <source>For real work. Customers and open matters can be imported from a spreadsheet later.</source>
        <translation>用於正式工作。客戶資料與處理中的事項之後可以從試算表匯入。</translation>
    </message>
    <message>
        <source>Practise with made-up records first</source>
        <translation>先用範例資料練習</translation>
    </message>
    <message>
        <source>A store of its own with fictional customers and calls, marked as a sample; delete the file and it is gone. Your real store is made when you want it.</source>
        <translation>另建一個資料檔，裡面都是虛構的客戶與來電，並標示「範例」；刪除該檔案即可清除。正式資料檔可隨時另建。</translation>
    </message>
</context>
<context>
    <name>shouwen::ui::ScoreList</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>, which makes %1</source>
        <translation>，應為%1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Set to %1</source>
        <translation>改為%1</translation>
    </message>
    <message>
        <source>No class is set yet</source>
        <translation>尚未評級</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>目前：%1</translation>
    </message>
</context>
<context>
    <name>shouwen::ui::SettingsWindow</name>
    <message>
        <source>The rules are in force.</source>
        <translation>規則已生效。</translation>
    </message>
    <message>
        <source>Something is wrong with the rules; it is told where it stands.</source>
        <translation>規則有誤，已在出錯的項目旁說明。</translation>
    </message>
    <message>
        <source>Changed rules are not in force yet.</source>
        <translation>修改的規則尚未生效。</translation>
    </message>
    <message>
        <source>Changed rules are not in force yet</source>
        <translation>修改的規則尚未生效</translation>
    </message>
    <message>
        <source>They are lost when the settings are closed.</source>
        <translation>關閉設定後這些修改會遺失。</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>捨棄</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>留在此頁</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Put the rules in force</source>
        <translation>使規則生效</translation>
    </message>
    <message>
        <source>Forget the changes</source>
        <translation>放棄修改</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
</context>
<context>
    <name>shouwen::ui::ShortcutSheet</name>
    <message>
        <source>&amp;Use this key</source>
        <translation>使用此鍵(&amp;U)</translation>
    </message>
    <message>
        <source>Back to the &amp;default</source>
        <translation>還原預設(&amp;D)</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>快速鍵</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>按鍵</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>作用</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>新按鍵</translation>
    </message>
    <message>
        <source>New &amp;key:</source>
        <translation>新按鍵(&amp;K)：</translation>
    </message>
    <message>
        <source>“%1” has this key; using it here takes it away there.</source>
        <translation>「%1」已使用此鍵；用在這裡，那邊就會取消。</translation>
    </message>
</context>
<context>
    <name>shouwen::ui::SignLane</name>
    <message>
        <source>%1 agreed</source>
        <translation>%1 已同意</translation>
    </message>
    <message>
        <source>%1 refused</source>
        <translation>%1 已拒絕</translation>
    </message>
    <message>
        <source> or </source>
        <translation> 或 </translation>
    </message>
    <message>
        <source> and </source>
        <translation>、</translation>
    </message>
    <message>
        <source>waiting for %1</source>
        <translation>待簽：%1</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>Refuse…</source>
        <translation>拒絕…</translation>
    </message>
    <message>
        <source>Round %1   %2</source>
        <translation>第 %1 輪   %2</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>Changed since:   %1</source>
        <translation>其後修改：%1</translation>
    </message>
</context>
<context>
    <name>shouwen::ui::SpanEdit</name>
    <message>
        <source>%1: unit</source>
        <translation>%1：單位</translation>
    </message>
</context>
<context>
    <name>shouwen::ui::SpanRowsPage</name>
    <message>
        <source>%1, number %2</source>
        <translation>%1，第 %2 次</translation>
    </message>
    <message>
        <source>As the pack has it</source>
        <translation>恢復預設</translation>
    </message>
    <message>
        <source>%1: as the pack has it</source>
        <translation>%1：恢復預設</translation>
    </message>
</context>
<context>
    <name>shouwen::ui::StatusArea</name>
    <message>
        <source>working…</source>
        <translation>處理中…</translation>
    </message>
    <message>
        <source>sample store</source>
        <translation>示例資料</translation>
    </message>
    <message>
        <source>1 draft</source>
        <translation>1 份草稿</translation>
    </message>
    <message>
        <source>%1 drafts</source>
        <translation>%1 份草稿</translation>
    </message>
    <message>
        <source>Typed and not saved when the program ended</source>
        <translation>程式結束時已輸入但未儲存的內容</translation>
    </message>
    <message>
        <source>1 conflict to settle</source>
        <translation>1 處衝突待處理</translation>
    </message>
    <message>
        <source>%1 conflicts to settle</source>
        <translation>%1 處衝突待處理</translation>
    </message>
    <message>
        <source>Two desks wrote the same without knowing of each other</source>
        <translation>兩個工作點在互不知情時改了同一處</translation>
    </message>
    <message>
        <source>state</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>%1   %2   %3</source>
        <translation>%1   %2   %3</translation>
    </message>
</context>
<context>
    <name>shouwen::ui::Stepper</name>
    <message>
        <source>now: %1</source>
        <translation>目前：%1</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>處理進度</translation>
    </message>
</context>
<context>
    <name>shouwen::ui::TicketActions</name>
    <message>
        <source>Also opened: %1</source>
        <translation>同時生成：%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>已儲存</translation>
    </message>
    <message>
        <source>moved on</source>
        <translation>已辦理</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>已退件</translation>
    </message>
    <message>
        <source>handed over</source>
        <translation>已轉交</translation>
    </message>
    <message>
        <source>taken over</source>
        <translation>已接手</translation>
    </message>
    <message>
        <source>note added</source>
        <translation>已新增備註</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>已簽署</translation>
    </message>
    <message>
        <source>file added</source>
        <translation>已新增附件</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>已裁定</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>已復原</translation>
    </message>
</context>
<context>
    <name>shouwen::ui::TicketHead</name>
    <message>
        <source>with %1</source>
        <translation>處理人 %1</translation>
    </message>
    <message>
        <source>round %1</source>
        <translation>第 %1 輪</translation>
    </message>
    <message numerus="yes">
        <source>returned %n time(s)</source>
        <translation>
            <numerusform>退件 %n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>（無主題）</translation>
    </message>
    <message>
        <source>First asked: %1</source>
        <translation>首問責任人：%1</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>無</translation>
    </message>
    <message>
        <source>opened %1</source>
        <translation>登記於 %1</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>未儲存</translation>
    </message>
    <message>
        <source>Everything about this customer (Ctrl+U)</source>
        <translation>這位客戶的全部往來 (Ctrl+U)</translation>
    </message>
    <message>
        <source>Customer page</source>
        <translation>客戶檔案</translation>
    </message>
</context>
<context>
    <name>shouwen::ui::TicketPage</name>
    <message>
        <source>%1 has changes that are not saved</source>
        <translation>%1 有未儲存的改動</translation>
    </message>
    <message>
        <source>Save them before you go on?</source>
        <translation>離開之前要儲存嗎？</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>放棄內容</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>留在本頁</translation>
    </message>
    <message>
        <source>Not saved: see the fields marked below.</source>
        <translation>未儲存：請檢查下方標紅的欄位。</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>新增附件</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>A step of %1 is begun and not taken</source>
        <translation>%1 有一步填寫到一半，尚未送出</translation>
    </message>
    <message>
        <source>What is written for it goes, if you leave.</source>
        <translation>離開後，為這一步填寫的內容會遺失。</translation>
    </message>
    <message>
        <source>This step can no longer be taken. You had written:
%1</source>
        <translation>這一步已無法執行。您原先寫的是：
%1</translation>
    </message>
</context>
<context>
    <name>shouwen::ui::TimelineModel</name>
    <message>
        <source>written down %1</source>
        <translation>補錄於 %1</translation>
    </message>
    <message>
        <source>the state was another one when this came to its turn</source>
        <translation>輪到此步時狀態已被他人改變</translation>
    </message>
</context>
<context>
    <name>shouwen::ui::TimelinePane</name>
    <message>
        <source>Timeline</source>
        <translation>處理經過</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>溝通</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>流轉</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>修改</translation>
    </message>
</context>
<context>
    <name>shouwen::ui::TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>處理記錄</translation>
    </message>
</context>
<context>
    <name>shouwen::ui::UndoToast</name>
    <message>
        <source>Undo</source>
        <translation>復原</translation>
    </message>
    <message>
        <source>Takes back what was just done</source>
        <translation>收回剛才的操作</translation>
    </message>
</context>
<context>
    <name>shouwen::ui::ViewSheet</name>
    <message>
        <source>For everybody</source>
        <translation>所有人可用</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>儲存檢視</translation>
    </message>
    <message>
        <source>Keeps what is listed, its filter, order and columns.</source>
        <translation>儲存清單內容、篩選、排序與欄位。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
</context>
<context>
    <name>shouwen::ui::WhyPanel</name>
    <message>
        <source>%1: why due then?</source>
        <translation>%1：期限是怎麼算的？</translation>
    </message>
    <message>
        <source>Spans counted</source>
        <translation>計入的時段</translation>
    </message>
    <message>
        <source>From</source>
        <translation>自</translation>
    </message>
    <message>
        <source>To</source>
        <translation>至</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>計入</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>說明</translation>
    </message>
    <message>
        <source>Together %1</source>
        <translation>合計 %1</translation>
    </message>
</context>
<context>
    <name>shouwen::ui::WindowDrafts</name>
    <message>
        <source>What you type cannot be kept for a restart; save often.
%1</source>
        <translation>輸入的內容暫時無法自動留存，請及時儲存。
%1</translation>
    </message>
    <message>
        <source>One draft was not saved last time.</source>
        <translation>上次有 1 份草稿未儲存。</translation>
    </message>
    <message>
        <source>%1 drafts were not saved last time.</source>
        <translation>上次有 %1 份草稿未儲存。</translation>
    </message>
    <message>
        <source>Restore the draft</source>
        <translation>還原 1 份草稿</translation>
    </message>
    <message>
        <source>Restore %1 drafts</source>
        <translation>還原 %1 份草稿</translation>
    </message>
</context>
<context>
    <name>shouwen::ui::WindowViews</name>
    <message>
        <source>view &quot;%1&quot; saved</source>
        <translation>檢視「%1」已儲存</translation>
    </message>
    <message>
        <source>Drop the view &quot;%1&quot;?</source>
        <translation>刪除檢視「%1」？</translation>
    </message>
    <message>
        <source>It is shared: it goes for everybody. The records in it stay as they are.</source>
        <translation>這是共用檢視，刪除後所有人都無法再使用。其中的紀錄不變。</translation>
    </message>
    <message>
        <source>The records in it stay as they are.</source>
        <translation>其中的紀錄不變。</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>刪除</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
</context>
<context>
    <name>signatures</name>
    <message>
        <source>%1: %2 agreed</source>
        <translation>%1：%2 同意</translation>
    </message>
    <message>
        <source>%1: %2 refused</source>
        <translation>%1：%2 不同意</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1：%2 → %3</translation>
    </message>
</context>
<context>
    <name>spans</name>
    <message>
        <source>1 working hour</source>
        <translation>1 個工作小時</translation>
    </message>
    <message>
        <source>%1 working hours</source>
        <translation>%1 個工作小時</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 小時</translation>
    </message>
    <message>
        <source>%1 hours</source>
        <translation>%1 小時</translation>
    </message>
    <message>
        <source>1 working minute</source>
        <translation>1 工作分鐘</translation>
    </message>
    <message>
        <source>%1 working minutes</source>
        <translation>%1 工作分鐘</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 分鐘</translation>
    </message>
    <message>
        <source>%1 minutes</source>
        <translation>%1 分鐘</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 天</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 天</translation>
    </message>
    <message>
        <source>1 working day</source>
        <translation>1 個工作日</translation>
    </message>
    <message>
        <source>%1 working days</source>
        <translation>%1 個工作日</translation>
    </message>
    <message>
        <source>the same day</source>
        <translation>當天</translation>
    </message>
    <message>
        <source>1 week</source>
        <translation>1 週</translation>
    </message>
    <message>
        <source>%1 weeks</source>
        <translation>%1 週</translation>
    </message>
    <message>
        <source>1 month</source>
        <translation>1 個月</translation>
    </message>
    <message>
        <source>%1 months</source>
        <translation>%1 個月</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 年</translation>
    </message>
    <message>
        <source>%1 years</source>
        <translation>%1 年</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>休息</translation>
    </message>
    <message>
        <source>working minutes</source>
        <translation>工作分鐘</translation>
    </message>
    <message>
        <source>working hours</source>
        <translation>工作小時</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>分鐘</translation>
    </message>
    <message>
        <source>hours, day and night</source>
        <translation>小時（晝夜）</translation>
    </message>
    <message>
        <source>working days</source>
        <translation>工作日</translation>
    </message>
    <message>
        <source>days</source>
        <translation>天</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>週</translation>
    </message>
    <message>
        <source>months</source>
        <translation>個月</translation>
    </message>
    <message>
        <source>years</source>
        <translation>年</translation>
    </message>
    <message>
        <source>1 working second</source>
        <translation>1 工作秒</translation>
    </message>
    <message>
        <source>%1 working seconds</source>
        <translation>%1 工作秒</translation>
    </message>
    <message>
        <source>1 second</source>
        <translation>1 秒</translation>
    </message>
    <message>
        <source>%1 seconds</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>the same working day until %1, else the next</source>
        <translation>%1 前當天，之後為下一工作日</translation>
    </message>
</context>
<context>
    <name>time</name>
    <message>
        <source>in time</source>
        <translation>時間充足</translation>
    </message>
    <message>
        <source>due soon</source>
        <translation>即將到期</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>已超時</translation>
    </message>
    <message>
        <source>not running</source>
        <translation>未計時</translation>
    </message>
    <message>
        <source>%1s</source>
        <translation>%1秒</translation>
    </message>
    <message>
        <source>%1m</source>
        <translation>%1分</translation>
    </message>
    <message>
        <source>%1h %2m</source>
        <translation>%1時%2分</translation>
    </message>
    <message>
        <source>%1d %2h</source>
        <translation>%1天%2時</translation>
    </message>
    <message>
        <source>%1 over</source>
        <translation>超%1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>昨天 %1</translation>
    </message>
    <message>
        <source>tomorrow %1</source>
        <translation>明天 %1</translation>
    </message>
</context>
<context>
    <name>timeline</name>
    <message>
        <source>opened</source>
        <translation>登記</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>裁定</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>internal note</source>
        <translation>內部備註</translation>
    </message>
    <message>
        <source>reply to the customer</source>
        <translation>答覆客戶</translation>
    </message>
    <message>
        <source>from the customer</source>
        <translation>客戶來話</translation>
    </message>
    <message>
        <source>(erased)</source>
        <translation>（已刪除）</translation>
    </message>
    <message>
        <source>%1: agreed</source>
        <translation>%1：同意</translation>
    </message>
    <message>
        <source>%1: refused</source>
        <translation>%1：拒絕</translation>
    </message>
    <message>
        <source> (round %1)</source>
        <translation>（第 %1 輪）</translation>
    </message>
    <message>
        <source>now with %1</source>
        <translation>轉由 %1 處理</translation>
    </message>
    <message>
        <source>now at %1</source>
        <translation>轉至 %1</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1：%2 → %3</translation>
    </message>
    <message>
        <source>looked at %1</source>
        <translation>檢視了%1</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>已修改</translation>
    </message>
</context>
<context>
    <name>wording</name>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
</TS>
